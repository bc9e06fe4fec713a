/** Sends decisions: metadata, idempotency keys and expected versions in, receipts out. */
@NullMarked
package org.talentpool.web.command;

import org.jspecify.annotations.NullMarked;
