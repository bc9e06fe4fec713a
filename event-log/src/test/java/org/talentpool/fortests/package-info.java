/** What integration tests of every module share: one PostgreSQL for the whole run, a database for each context. */
@NullMarked
package org.talentpool.fortests;

import org.jspecify.annotations.NullMarked;
