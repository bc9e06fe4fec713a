/** Decides on a requisition from its draft to the reserve list. */
@NullMarked
package org.talentpool.command.requisition;

import org.jspecify.annotations.NullMarked;
