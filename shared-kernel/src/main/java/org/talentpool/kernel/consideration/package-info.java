/** Who was considered when a vacancy was decided on, and what was found for everybody then. */
@NullMarked
package org.talentpool.kernel.consideration;

import org.jspecify.annotations.NullMarked;
