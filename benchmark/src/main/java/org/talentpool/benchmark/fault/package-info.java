/** Processes that are there to be killed, and what it takes to kill them and wait for them. */
@NullMarked
package org.talentpool.benchmark.fault;

import org.jspecify.annotations.NullMarked;
