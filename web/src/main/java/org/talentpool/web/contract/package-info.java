/** The contract of whoever is in a post, over HTTP. */
@NullMarked
package org.talentpool.web.contract;

import org.jspecify.annotations.NullMarked;
