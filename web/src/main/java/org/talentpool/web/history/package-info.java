/** The decisions about one subject or by whatever else is asked for, over HTTP and as pages. */
@NullMarked
package org.talentpool.web.history;

import org.jspecify.annotations.NullMarked;
