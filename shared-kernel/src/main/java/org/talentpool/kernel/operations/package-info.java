/** How far the projections are. */
@NullMarked
package org.talentpool.kernel.operations;

import org.jspecify.annotations.NullMarked;
