/** How does the contract of whoever is in a post stand, and which dates does it have? */
@NullMarked
package org.talentpool.query.contract;

import org.jspecify.annotations.NullMarked;
