/** Who decided what about a subject, when, in which role and why? */
@NullMarked
package org.talentpool.query.history;

import org.jspecify.annotations.NullMarked;
