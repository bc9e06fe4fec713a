/** Answers: each package below answers one question from its own projection. */
@NullMarked
package org.talentpool.query;

import org.jspecify.annotations.NullMarked;
