/** What several threads want at the same time is done for all of them at once, as disks and databases like it. */
@NullMarked
package org.talentpool.eventlog.together;

import org.jspecify.annotations.NullMarked;
