/** What a command is answered with: a receipt once, the same receipt again, or a refusal with a code. */
@NullMarked
package org.talentpool.eventlog.receipt;

import org.jspecify.annotations.NullMarked;
