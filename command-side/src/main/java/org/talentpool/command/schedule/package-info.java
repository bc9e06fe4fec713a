/** How whatever keeps its work in a table tells the time. */
@NullMarked
package org.talentpool.command.schedule;

import org.jspecify.annotations.NullMarked;
