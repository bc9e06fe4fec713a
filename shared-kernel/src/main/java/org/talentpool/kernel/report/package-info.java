/** Figures over the pool and its selections. */
@NullMarked
package org.talentpool.kernel.report;

import org.jspecify.annotations.NullMarked;
