/** One candidate's application to one requisition, from submission to listing, rejection or withdrawal. */
@NullMarked
package org.talentpool.kernel.application;

import org.jspecify.annotations.NullMarked;
