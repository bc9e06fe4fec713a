/** Tells an officer of matches nobody has asked for: who is matched when, what of it is news, and that somebody took note. */
@NullMarked
package org.talentpool.command.notice;

import org.jspecify.annotations.NullMarked;
