package org.talentpool.kernel.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * In which facts a subject differs between two instants, and by which decisions. A fact is what the subject's own events said
 * last under its name.
 *
 * @param facts by name
 * @param decisions between the instants that said something of these facts, oldest first
 */
public record DifferenceView(
        UUID subject, Instant from, Instant to, List<Fact> facts, List<HistoryView.Item> decisions) {
    /**
     * @param name with the names of what it is part of before it, parted by points
     * @param then none if nothing was said yet
     * @param positions of the decisions that said something of it
     */
    public record Fact(
            String name, @Nullable Object then, @Nullable Object now, List<Long> positions) {}
}
