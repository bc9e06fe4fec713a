/** What is known of a candidate? */
@NullMarked
package org.talentpool.query.candidate;

import org.jspecify.annotations.NullMarked;
