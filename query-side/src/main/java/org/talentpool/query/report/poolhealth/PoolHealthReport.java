package org.talentpool.query.report.poolhealth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.query.readmodel.Today;
import org.talentpool.query.report.Report;
import org.talentpool.query.reservelist.Memberships;
import org.talentpool.query.reservelist.Standing;

/**
 * Counts the members of each list as a whole, then by profile and by grade slot. A member listed for two profiles counts in
 * both rows: the rows of one requisition do not add up to its total.
 */
@Component
class PoolHealthReport implements Report {
    private static final int SOON_DAYS = 90;

    private final Memberships memberships;
    private final Today today;

    PoolHealthReport(Memberships memberships, Today today) {
        this.memberships = memberships;
        this.today = today;
    }

    @Override
    public String name() {
        return "pool-health";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "requisitionId",
                "number",
                "dimension",
                "value",
                "members",
                "listed",
                "held",
                "offered",
                "appointed",
                "paused",
                "expired",
                "withdrawn",
                "removed",
                "erased",
                "expiringIn90Days",
                "neverConsidered");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        var soon = today.date().plusDays(SOON_DAYS);
        var tallies = new TreeMap<Slice, Tally>();
        for (var standing : memberships.all()) count(tallies, standing, soon);
        return tallies.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void count(SortedMap<Slice, Tally> tallies, Standing standing, LocalDate soon) {
        for (var slice : Slice.of(standing))
            tallies.computeIfAbsent(slice, unseen -> new Tally()).add(standing, soon);
    }

    private static List<@Nullable Object> row(Slice slice, Tally tally) {
        var values = new ArrayList<@Nullable Object>();
        values.add(slice.requisitionId());
        values.add(slice.number());
        values.add(slice.dimension().name());
        values.add(slice.value());
        values.addAll(tally.figures());
        return values;
    }

    private enum Dimension {
        ALL,
        PROFILE,
        GRADE_SLOT
    }

    private record Slice(String number, String requisitionId, Dimension dimension, String value)
            implements Comparable<Slice> {
        private static final Comparator<Slice> ORDER = Comparator.comparing(Slice::number)
                .thenComparing(Slice::requisitionId)
                .thenComparing(Slice::dimension)
                .thenComparing(Slice::value);

        static List<Slice> of(Standing standing) {
            var slices = new ArrayList<Slice>();
            slices.add(of(standing, Dimension.ALL, "ALL"));
            for (var profile : standing.profiles()) slices.add(of(standing, Dimension.PROFILE, profile.name()));
            for (var slot : standing.gradeSlots()) slices.add(of(standing, Dimension.GRADE_SLOT, slot.toString()));
            return slices.stream().distinct().toList();
        }

        private static Slice of(Standing standing, Dimension dimension, String value) {
            return new Slice(standing.number(), standing.requisitionId().toString(), dimension, value);
        }

        @Override
        public int compareTo(Slice other) {
            return ORDER.compare(this, other);
        }
    }
}
