/** How fast the log can be read again: by one who does nothing, and by all projections. */
@NullMarked
package org.talentpool.benchmark.replay;

import org.jspecify.annotations.NullMarked;
