/** Addresses that are told of notices over HTTP, what was sent to them, and how that went. */
@NullMarked
package org.talentpool.kernel.webhook;

import org.jspecify.annotations.NullMarked;
