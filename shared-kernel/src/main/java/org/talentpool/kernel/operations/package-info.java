/** How far the projections are, and what could not be digested. */
@NullMarked
package org.talentpool.kernel.operations;

import org.jspecify.annotations.NullMarked;
