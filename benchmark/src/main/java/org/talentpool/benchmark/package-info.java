/** Measures of matching over a large pool, each started by its name. */
@NullMarked
package org.talentpool.benchmark;

import org.jspecify.annotations.NullMarked;
