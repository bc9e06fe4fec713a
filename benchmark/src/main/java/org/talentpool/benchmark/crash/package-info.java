/** Kills what holds the log, in the middle of work, and looks for what was acknowledged and is not there. */
@NullMarked
package org.talentpool.benchmark.crash;

import org.jspecify.annotations.NullMarked;
