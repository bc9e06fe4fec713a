/** Figures over HTTP, as JSON or CSV. */
@NullMarked
package org.talentpool.web.report;

import org.jspecify.annotations.NullMarked;
