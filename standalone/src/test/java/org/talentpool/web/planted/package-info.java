/** Violations on purpose, for the rules about the shape of the code. */
@NullMarked
package org.talentpool.web.planted;

import org.jspecify.annotations.NullMarked;
