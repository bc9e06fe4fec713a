/** What shows that nobody has changed the log: a tree over the stored bytes, and signed checkpoints kept elsewhere. */
@NullMarked
package org.talentpool.eventlog.evidence;

import org.jspecify.annotations.NullMarked;
