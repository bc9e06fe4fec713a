/** Watches over those who follow the log: how far behind each is, who has stopped without saying so, and what the meters and the health of the process tell of it. */
@NullMarked
package org.talentpool.eventlog.watch;

import org.jspecify.annotations.NullMarked;
