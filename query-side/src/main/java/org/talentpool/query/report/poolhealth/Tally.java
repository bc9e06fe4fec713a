package org.talentpool.query.report.poolhealth;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.query.reservelist.Standing;

/** Figures of one row while it is counted. */
final class Tally {
    private static final List<MembershipState> SHOWN = List.of(
            MembershipState.LISTED,
            MembershipState.HELD,
            MembershipState.OFFERED,
            MembershipState.APPOINTED,
            MembershipState.PAUSED,
            MembershipState.EXPIRED,
            MembershipState.WITHDRAWN,
            MembershipState.REMOVED,
            MembershipState.ERASED);
    private static final Set<MembershipState> AVAILABLE = EnumSet.of(MembershipState.LISTED, MembershipState.PAUSED);
    private static final Set<MembershipState> GONE =
            EnumSet.of(MembershipState.WITHDRAWN, MembershipState.REMOVED, MembershipState.ERASED);

    private final Map<MembershipState, Integer> states = new EnumMap<>(MembershipState.class);
    private int members;
    private int expiring;
    private int neverConsidered;

    void add(Standing standing, LocalDate soon) {
        members++;
        states.merge(standing.state(), 1, Integer::sum);
        if (AVAILABLE.contains(standing.state()) && !standing.validUntil().isAfter(soon)) expiring++;
        if (!standing.considered() && !GONE.contains(standing.state())) neverConsidered++;
    }

    List<Integer> figures() {
        var byState = SHOWN.stream().map(state -> states.getOrDefault(state, 0));
        return Stream.of(Stream.of(members), byState, Stream.of(expiring, neverConsidered))
                .flatMap(part -> part)
                .toList();
    }
}
