package org.talentpool.benchmark.asof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Times;

/** Times of one kind of read, of now and of then. */
final class Measured {
    private static final int TENTH = 10;

    private final Times now = new Times();
    private final Times then = new Times();
    private final List<Read> reads = new ArrayList<>();

    private record Read(Instant moment, long nanos) {}

    void now(Supplier<?> read) {
        now.time(read::get);
    }

    void then(Instant moment, Supplier<?> read) {
        then.time(read::get);
        reads.add(new Read(moment, then.last()));
    }

    double overNow() {
        return then.percentile(99) / now.percentile(99);
    }

    /** The median of the tenth that lies furthest back over that of the tenth that is nearest. */
    double oldOverYoung() {
        var byAge = reads.stream().sorted(Comparator.comparing(Read::moment)).toList();
        int tenth = Math.max(1, byAge.size() / TENTH);
        return median(byAge.subList(0, tenth)) / median(byAge.subList(byAge.size() - tenth, byAge.size()));
    }

    private static double median(List<Read> reads) {
        var times = new Times();
        reads.forEach(read -> times.add(read.nanos));
        return times.percentile(50);
    }

    void print(String name, Report report) {
        report.percentiles(name + "_now", now);
        report.percentiles(name + "_asof", then);
        report.print(name + "_asof_over_now_p50", then.percentile(50) / now.percentile(50));
        report.print(name + "_asof_over_now_p99", overNow());
        report.print(name + "_asof_old_over_young", oldOverYoung());
    }
}
