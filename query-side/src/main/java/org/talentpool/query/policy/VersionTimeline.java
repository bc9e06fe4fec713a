package org.talentpool.query.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.PolicyView;
import org.talentpool.kernel.policy.PolicyView.Stage;
import org.talentpool.kernel.policy.Rulebook;

/** Puts the versions of one policy in a row, each up to the day before the next. */
final class VersionTimeline {
    private VersionTimeline() {}

    static PolicyView of(PolicyId id, List<VersionRow> rows, PoliciesInForce inForce) {
        var ruling = inForce.version(id.value()).version();
        var versions = Stream.concat(Stream.of(first(id)), rows.stream()).toList();
        return new PolicyView(
                id.subject(),
                rows.stream().mapToLong(VersionRow::streamVersion).max().orElse(0),
                id.value(),
                ruling,
                IntStream.range(0, versions.size())
                        .mapToObj(place -> view(versions, place, ruling, inForce.day()))
                        .toList());
    }

    private static VersionRow first(PolicyId id) {
        PolicyVersion first = Rulebook.BASELINE.versions().stream()
                .filter(version -> version.policy() == id.value())
                .findFirst()
                .orElseThrow();
        return new VersionRow(first.version(), first.validFrom(), first.reach(), first.rules(), null, 0, 0);
    }

    private static PolicyView.Version view(List<VersionRow> rows, int place, String ruling, LocalDate today) {
        var row = rows.get(place);
        boolean rules = place == 0 || row.isEnacted();
        return new PolicyView.Version(
                row.version(),
                row.validFrom(),
                rules ? lastDay(rows.subList(place + 1, rows.size())) : null,
                row.reach(),
                stage(row, rules, ruling, today),
                row.enactedAt(),
                row.rules());
    }

    private static @Nullable LocalDate lastDay(List<VersionRow> later) {
        return later.stream()
                .filter(VersionRow::isEnacted)
                .map(next -> next.validFrom().minusDays(1))
                .findFirst()
                .orElse(null);
    }

    private static Stage stage(VersionRow row, boolean rules, String ruling, LocalDate today) {
        if (!rules) return Stage.PROPOSED;
        if (row.version().equals(ruling)) return Stage.IN_FORCE;
        return row.validFrom().isAfter(today) ? Stage.ENACTED : Stage.SUPERSEDED;
    }
}
