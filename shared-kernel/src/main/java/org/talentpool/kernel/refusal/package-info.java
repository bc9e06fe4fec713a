/** Refusals as data: a stable code, the rule that decided and the facts it looked at. */
@NullMarked
package org.talentpool.kernel.refusal;

import org.jspecify.annotations.NullMarked;
