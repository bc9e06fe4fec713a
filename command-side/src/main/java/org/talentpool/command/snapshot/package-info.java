/** What long streams come to, kept apart from them, so that a decision does not go through all of their past. */
@NullMarked
package org.talentpool.command.snapshot;

import org.jspecify.annotations.NullMarked;
