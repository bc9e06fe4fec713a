/** A person in the pool: facts, availability, memberships of reserve lists and the one commitment to a post. */
@NullMarked
package org.talentpool.kernel.candidate;

import org.jspecify.annotations.NullMarked;
