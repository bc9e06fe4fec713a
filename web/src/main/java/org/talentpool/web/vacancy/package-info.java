/** Which pooled candidate fits which vacancy, and why, over HTTP. */
@NullMarked
package org.talentpool.web.vacancy;

import org.jspecify.annotations.NullMarked;
