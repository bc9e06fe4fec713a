/** Decisions that bind a post and a candidate to each other or part them; both streams are appended to, or neither. */
@NullMarked
package org.talentpool.command.allocation;

import org.jspecify.annotations.NullMarked;
