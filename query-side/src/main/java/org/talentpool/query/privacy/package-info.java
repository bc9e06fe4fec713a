/** What is known of a person, how long it is kept, and how far forgetting it has come. */
@NullMarked
package org.talentpool.query.privacy;

import org.jspecify.annotations.NullMarked;
