/** What is tidied up by the clock and is no decision. */
@NullMarked
package org.talentpool.command.housekeeping;

import org.jspecify.annotations.NullMarked;
