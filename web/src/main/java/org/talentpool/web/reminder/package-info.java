/** Reminders over HTTP. */
@NullMarked
package org.talentpool.web.reminder;

import org.jspecify.annotations.NullMarked;
