/** How long does a post wait for its incumbent? */
@NullMarked
package org.talentpool.query.report.timetofill;

import org.jspecify.annotations.NullMarked;
