/** What a requisition or a vacancy asks for: essential criteria that decide, desirable ones that score. */
@NullMarked
package org.talentpool.kernel.criteria;

import org.jspecify.annotations.NullMarked;
