/** Slow commits and readers that are killed: does every event that was committed have its effect once? */
@NullMarked
package org.talentpool.benchmark.skips;

import org.jspecify.annotations.NullMarked;
