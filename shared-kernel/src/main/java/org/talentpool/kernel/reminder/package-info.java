/** What somebody has to think of in time, and when it was said. */
@NullMarked
package org.talentpool.kernel.reminder;

import org.jspecify.annotations.NullMarked;
