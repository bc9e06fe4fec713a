/** What was an officer told of, and what of it is still open? */
@NullMarked
package org.talentpool.query.notice;

import org.jspecify.annotations.NullMarked;
