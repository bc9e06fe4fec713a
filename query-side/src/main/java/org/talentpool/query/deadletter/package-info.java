/** Which events could not be digested, by which group and why, and what may be done about them? */
@NullMarked
package org.talentpool.query.deadletter;

import org.jspecify.annotations.NullMarked;
