/** The criteria of a requisition or a post, as clients write them. */
@NullMarked
package org.talentpool.web.criteria;

import org.jspecify.annotations.NullMarked;
