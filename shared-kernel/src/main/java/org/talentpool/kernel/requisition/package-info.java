/** A requisition from draft to the reserve list that it establishes. */
@NullMarked
package org.talentpool.kernel.requisition;

import org.jspecify.annotations.NullMarked;
