/** Buses, processors, tokens and dead letters, set up once for every process; and the check that refuses to start on a weaker set-up. */
@NullMarked
package org.talentpool.eventlog.messaging;

import org.jspecify.annotations.NullMarked;
