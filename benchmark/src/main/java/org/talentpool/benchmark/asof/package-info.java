/** What it costs to ask for the state as of an instant. */
@NullMarked
package org.talentpool.benchmark.asof;

import org.jspecify.annotations.NullMarked;
