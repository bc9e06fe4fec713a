/** What may hold something of a person, and what outlives every copy of the database: who was forgotten. */
@NullMarked
package org.talentpool.eventlog.erasure;

import org.jspecify.annotations.NullMarked;
