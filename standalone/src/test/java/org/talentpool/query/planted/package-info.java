/** Violations on purpose, for the rules about the shape of the code. */
@NullMarked
package org.talentpool.query.planted;

import org.jspecify.annotations.NullMarked;
