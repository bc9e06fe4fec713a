/** Who is on a reserve list, and where does each member stand today? */
@NullMarked
package org.talentpool.query.reservelist;

import org.jspecify.annotations.NullMarked;
