/** Checkpoints as signed notes, in the formats of C2SP. Needs nothing but the JDK. */
@NullMarked
package org.talentpool.eventlog.evidence.note;

import org.jspecify.annotations.NullMarked;
