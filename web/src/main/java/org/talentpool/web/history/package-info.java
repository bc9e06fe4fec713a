/** The decisions about one subject over HTTP. */
@NullMarked
package org.talentpool.web.history;

import org.jspecify.annotations.NullMarked;
