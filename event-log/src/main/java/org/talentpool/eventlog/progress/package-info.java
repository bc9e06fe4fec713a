/** How far has each processing group of this process come? */
@NullMarked
package org.talentpool.eventlog.progress;

import org.jspecify.annotations.NullMarked;
