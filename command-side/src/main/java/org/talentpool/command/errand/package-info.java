/** Work that waits for others, an answer or a receiver: done soon, done again until it succeeds, and kept through a restart. */
@NullMarked
package org.talentpool.command.errand;

import org.jspecify.annotations.NullMarked;
