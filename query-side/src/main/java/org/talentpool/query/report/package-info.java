/** Figures by the name of the report; each report has a package of its own below. */
@NullMarked
package org.talentpool.query.report;

import org.jspecify.annotations.NullMarked;
