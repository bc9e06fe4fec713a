/** Which evidence for accommodation was filed? Answered to one role alone, from a table that nothing else reads. */
@NullMarked
package org.talentpool.query.accommodation;

import org.jspecify.annotations.NullMarked;
