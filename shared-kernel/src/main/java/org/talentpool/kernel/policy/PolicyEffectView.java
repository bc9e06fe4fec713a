package org.talentpool.kernel.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version does to the memberships that exist.
 *
 * @param validFrom the day on which the effect is told
 * @param memberships how many it does what to
 * @param items those that do not stay as they are, by list and candidate
 * @param next cursor of the next page, none on the last
 */
public record PolicyEffectView(
        Policy policy,
        String version,
        LocalDate validFrom,
        Reach reach,
        Map<Effect, Long> memberships,
        List<Item> items,
        @Nullable String next) {
    /**
     * @param validUntilBefore last day without the version, inclusive
     * @param validUntilAfter last day with it, inclusive
     */
    public record Item(
            UUID requisitionId,
            UUID candidateId,
            Effect effect,
            LocalDate validUntilBefore,
            LocalDate validUntilAfter) {}

    /** What becomes of one membership. */
    public enum Effect {
        /** Nothing changes. */
        STAYS,
        /** It could be used on that day, and no longer can. */
        LAPSES,
        /** It could no longer be used on that day, and can again. */
        REVIVES,
        /** It can be used, for less long. */
        SHORTENED,
        /** It can be used, for longer. */
        LENGTHENED
    }
}
