/** Violations on purpose, for the rules about the shape of the code. */
@NullMarked
package org.talentpool.kernel.planted;

import org.jspecify.annotations.NullMarked;
