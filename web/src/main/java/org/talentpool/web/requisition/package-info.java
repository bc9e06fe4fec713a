/** Requisitions and their reserve lists over HTTP. */
@NullMarked
package org.talentpool.web.requisition;

import org.jspecify.annotations.NullMarked;
