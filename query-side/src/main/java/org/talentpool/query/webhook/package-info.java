/** Which webhooks are there, and what became of what was sent to them? */
@NullMarked
package org.talentpool.query.webhook;

import org.jspecify.annotations.NullMarked;
