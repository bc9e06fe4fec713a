/** What shows that the log was not changed: checkpoints of it, and proofs under them. */
@NullMarked
package org.talentpool.kernel.evidence;

import org.jspecify.annotations.NullMarked;
