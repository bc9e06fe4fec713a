/** Which pooled candidate fits which vacancy, and why or why not? */
@NullMarked
package org.talentpool.query.matching;

import org.jspecify.annotations.NullMarked;
