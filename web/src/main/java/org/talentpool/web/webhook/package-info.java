/** Webhooks: addresses that are told of notices, and what became of what was sent to them. */
@NullMarked
package org.talentpool.web.webhook;

import org.jspecify.annotations.NullMarked;
