/** Answers that wait until they have seen what their caller has seen. */
@NullMarked
package org.talentpool.query.position;

import org.jspecify.annotations.NullMarked;
