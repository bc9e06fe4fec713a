/** Which posts are there, and where does each stand? */
@NullMarked
package org.talentpool.query.post;

import org.jspecify.annotations.NullMarked;
