/** What a command answers once its events are stored. */
@NullMarked
package org.talentpool.kernel.receipt;

import org.jspecify.annotations.NullMarked;
