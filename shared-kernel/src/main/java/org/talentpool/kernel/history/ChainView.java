package org.talentpool.kernel.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What led to a decision by itself, and what followed from it by itself.
 *
 * @param position of the decision that was asked for
 * @param items in the order of the log: causes, the decision with all that it said at once, effects
 * @param related other decisions of the same correlation, in the order of the log
 * @param complete whether all are there; of a very long chain or correlation only the first are
 */
public record ChainView(long position, List<Link> items, List<HistoryView.Item> related, boolean complete) {
    /**
     * @param depth 0 for the decision and what it said at once, below 0 for causes, above for effects
     * @param cause position of what it followed from; none for what somebody decided
     */
    public record Link(int depth, @Nullable Long cause, HistoryView.Item decision) {}
}
