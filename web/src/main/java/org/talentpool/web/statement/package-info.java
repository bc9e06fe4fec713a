/** What a candidate may read of its own, put together. */
@NullMarked
package org.talentpool.web.statement;

import org.jspecify.annotations.NullMarked;
