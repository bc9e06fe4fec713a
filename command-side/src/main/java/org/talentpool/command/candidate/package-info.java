/** Decides on a candidate, who is the hub of applications, memberships and the one commitment, and on who may use an e-mail address. */
@NullMarked
package org.talentpool.command.candidate;

import org.jspecify.annotations.NullMarked;
