/** One process with all modules, an embedded PostgreSQL and demo data. */
@NullMarked
package org.talentpool.standalone;

import org.jspecify.annotations.NullMarked;
