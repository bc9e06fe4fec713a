/** Builds projections anew beside the tables that are read, stream by stream, and swaps them in one transaction. */
@NullMarked
package org.talentpool.query.rebuild;

import org.jspecify.annotations.NullMarked;
