/** A PostgreSQL that lives as long as a measure, and the fast way to fill it. */
@NullMarked
package org.talentpool.benchmark.postgres;

import org.jspecify.annotations.NullMarked;
