/** What evidence of the log costs. */
@NullMarked
package org.talentpool.benchmark.evidence;

import org.jspecify.annotations.NullMarked;
