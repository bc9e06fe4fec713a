/** The log on Axon Server: the same events in the same bytes, kept by a server of their own. */
@NullMarked
package org.talentpool.eventlog.axonserver;

import org.jspecify.annotations.NullMarked;
