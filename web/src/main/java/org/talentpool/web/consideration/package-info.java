/** Who was considered for a vacancy, and why not chosen, over HTTP. */
@NullMarked
package org.talentpool.web.consideration;

import org.jspecify.annotations.NullMarked;
