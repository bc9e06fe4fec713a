/** The version of the rules that was in force. */
@NullMarked
package org.talentpool.kernel.policy;

import org.jspecify.annotations.NullMarked;
