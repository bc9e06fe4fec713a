/** Asks the query side, as the edge does, over a large pool, and the same of SQL beside it. */
@NullMarked
package org.talentpool.benchmark.match;

import org.jspecify.annotations.NullMarked;
