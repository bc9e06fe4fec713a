/** What has somebody to think of, and what was thought of already? */
@NullMarked
package org.talentpool.query.reminder;

import org.jspecify.annotations.NullMarked;
