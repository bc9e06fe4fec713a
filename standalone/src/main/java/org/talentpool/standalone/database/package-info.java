/** A PostgreSQL of its own, kept in a data folder across restarts, for those who have none. */
@NullMarked
package org.talentpool.standalone.database;

import org.jspecify.annotations.NullMarked;
