/** Dead letters: events that a group could not digest are offered to it again, or given up by somebody who answers for it. */
@NullMarked
package org.talentpool.eventlog.deadletter;

import org.jspecify.annotations.NullMarked;
