/** How far the read models have come, over HTTP. */
@NullMarked
package org.talentpool.web.operations;

import org.jspecify.annotations.NullMarked;
