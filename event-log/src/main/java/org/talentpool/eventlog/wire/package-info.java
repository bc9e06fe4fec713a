/** Commands and questions between processes: how they are written, whom they reach, and what is told when nobody answers. */
@NullMarked
package org.talentpool.eventlog.wire;

import org.jspecify.annotations.NullMarked;
