/** How many came how far, for each requisition? */
@NullMarked
package org.talentpool.query.report.funnel;

import org.jspecify.annotations.NullMarked;
