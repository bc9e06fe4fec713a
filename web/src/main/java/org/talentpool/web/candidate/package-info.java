/** Candidates over HTTP: who they are, what they bring, and whether they are available. */
@NullMarked
package org.talentpool.web.candidate;

import org.jspecify.annotations.NullMarked;
