/** How many members of each list are available, taken, expiring, or were never considered? */
@NullMarked
package org.talentpool.query.report.poolhealth;

import org.jspecify.annotations.NullMarked;
