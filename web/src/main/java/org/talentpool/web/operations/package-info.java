/** How far the read models have come, and what could not be digested, over HTTP. */
@NullMarked
package org.talentpool.web.operations;

import org.jspecify.annotations.NullMarked;
