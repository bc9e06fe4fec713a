/** Which requisitions are there, and where does each stand? */
@NullMarked
package org.talentpool.query.requisition;

import org.jspecify.annotations.NullMarked;
