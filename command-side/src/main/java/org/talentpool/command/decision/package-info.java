/** What every decision needs: the day in Brussels, the streams that it loads, and who is asking. */
@NullMarked
package org.talentpool.command.decision;

import org.jspecify.annotations.NullMarked;
