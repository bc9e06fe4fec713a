package org.talentpool.eventlog.watch;

import org.jspecify.annotations.Nullable;

/**
 * A processor as it was seen at one look.
 *
 * @param position of the slowest of the segments that this process answers for; none while it answers for none
 * @param behind whether there is something for it to do
 * @param error whether it says that it failed
 * @param held whether it was stopped on purpose
 */
record Sight(@Nullable Long position, boolean behind, boolean error, boolean running, boolean held) {}
