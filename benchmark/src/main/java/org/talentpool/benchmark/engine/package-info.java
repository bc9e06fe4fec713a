/** Ways to find the best members for a vacancy, each of which gives the same answer. */
@NullMarked
package org.talentpool.benchmark.engine;

import org.jspecify.annotations.NullMarked;
