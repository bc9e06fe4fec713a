/** Decides on accounts and keeps their passwords out of the event log. */
@NullMarked
package org.talentpool.command.user;

import org.jspecify.annotations.NullMarked;
