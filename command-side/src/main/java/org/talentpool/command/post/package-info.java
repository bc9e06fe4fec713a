/** Decides on a post: its vacancy, and whom it is held for, offered to and filled with. */
@NullMarked
package org.talentpool.command.post;

import org.jspecify.annotations.NullMarked;
