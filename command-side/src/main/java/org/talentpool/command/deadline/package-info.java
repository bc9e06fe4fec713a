/** Wishes that are to be sent when a day is over; they survive a restart and are kept in the transaction that asks for them. */
@NullMarked
package org.talentpool.command.deadline;

import org.jspecify.annotations.NullMarked;
