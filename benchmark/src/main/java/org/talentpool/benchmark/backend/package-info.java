/** The command side and the query side in one process and without an edge, for measures that talk to the gateways. */
@NullMarked
package org.talentpool.benchmark.backend;

import org.jspecify.annotations.NullMarked;
