/** How soon what was commanded is seen, at a rate that does not wait for anything. */
@NullMarked
package org.talentpool.benchmark.visibility;

import org.jspecify.annotations.NullMarked;
