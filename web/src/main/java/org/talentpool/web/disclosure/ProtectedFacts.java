package org.talentpool.web.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.history.HistoryView;

/** Whose protected data decisions tell: profiles, assessments, screenings and verdicts. */
public final class ProtectedFacts {
    private static final Set<String> TELLING = Set.of("person", "qualifications", "result", "criteria", "verdict");
    private static final String CANDIDATE = "candidateId";

    private ProtectedFacts() {}

    public static List<UUID> namedIn(List<HistoryView.Item> decisions) {
        return decisions.stream()
                .flatMap(item -> named(item).stream())
                .distinct()
                .toList();
    }

    /** None where nothing protected is told, or of nobody. */
    public static Optional<UUID> named(HistoryView.Item decision) {
        @Nullable Object candidate = decision.changes().get(CANDIDATE);
        return candidate != null && decision.changes().keySet().stream().anyMatch(TELLING::contains)
                ? Optional.of(UUID.fromString(candidate.toString()))
                : Optional.empty();
    }
}
