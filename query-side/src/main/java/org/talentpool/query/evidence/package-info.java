/** Was the log changed? */
@NullMarked
package org.talentpool.query.evidence;

import org.jspecify.annotations.NullMarked;
