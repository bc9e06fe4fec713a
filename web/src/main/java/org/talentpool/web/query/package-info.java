/** Asks questions: positions to wait for, pages, and answers that only their owner may see. */
@NullMarked
package org.talentpool.web.query;

import org.jspecify.annotations.NullMarked;
