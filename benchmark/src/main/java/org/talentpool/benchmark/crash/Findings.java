package org.talentpool.benchmark.crash;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Times;

/** What came to light so far, whatever was done to bring it out. */
final class Findings {
    /** What is done to the application and its database. */
    enum Fault {
        APPLICATION,
        POSTGRES,
        PAUSE,
        DISK_FULL
    }

    private static final double PER_CENT_95 = 3;

    private final LogCheck log = new LogCheck();
    private final ReadModelCheck rows = new ReadModelCheck();
    private final Tally tally = new Tally();
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private final Map<Fault, Times> back = new EnumMap<>(Fault.class);
    private final List<String> notes = new ArrayList<>();

    LogCheck log() {
        return log;
    }

    ReadModelCheck rows() {
        return rows;
    }

    Tally tally() {
        return tally;
    }

    /** @param nanos until it was ready again, or, where it was not started again, until commands were carried out again */
    void happened(Fault fault, long nanos) {
        faults.merge(fault, 1, Integer::sum);
        back.computeIfAbsent(fault, _ -> new Times()).add(nanos);
    }

    /** Something that must not be. */
    void note(String text) {
        notes.add(text);
    }

    void tell(Report report) {
        log.tell(report, rows.tooMany());
        rows.tell(report);
        tally.tell(report);
        for (var fault : Fault.values()) {
            report.print("faults_" + fault.name().toLowerCase(Locale.ROOT), (Object) faults.getOrDefault(fault, 0));
        }
        int all = faults.values().stream().mapToInt(Integer::intValue).sum();
        report.print("loss_per_fault_95_percent_bound", PER_CENT_95 / all);
        back.forEach((fault, times) ->
                report.percentiles("back_after_" + fault.name().toLowerCase(Locale.ROOT), times));
        report.print("notes", notes);
    }

    boolean isClean() {
        return log.isClean() && rows.isClean() && tally.isClean() && notes.isEmpty();
    }
}
