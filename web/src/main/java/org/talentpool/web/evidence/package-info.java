/** What shows that the log was not changed, over HTTP. */
@NullMarked
package org.talentpool.web.evidence;

import org.jspecify.annotations.NullMarked;
