/** Old shapes of events, turned into today's while they are read. */
@NullMarked
package org.talentpool.eventlog.upcasting;

import org.jspecify.annotations.NullMarked;
