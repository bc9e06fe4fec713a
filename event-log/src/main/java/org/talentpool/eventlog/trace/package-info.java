/** Traces of what happens between a request and the last read model that it changes; off unless asked for. */
@NullMarked
package org.talentpool.eventlog.trace;

import org.jspecify.annotations.NullMarked;
