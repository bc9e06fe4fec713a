/** Sends notices to webhooks: who may be one, what is sent and signed, how often it is tried, and when it is given up. */
@NullMarked
package org.talentpool.command.webhook;

import org.jspecify.annotations.NullMarked;
