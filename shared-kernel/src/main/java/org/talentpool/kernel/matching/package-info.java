/** Which pooled candidate fits which vacancy, and why or why not. */
@NullMarked
package org.talentpool.kernel.matching;

import org.jspecify.annotations.NullMarked;
