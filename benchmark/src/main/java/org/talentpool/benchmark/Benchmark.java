package org.talentpool.benchmark;

import java.util.Arrays;
import org.talentpool.benchmark.asof.AsOfBenchmark;
import org.talentpool.benchmark.commands.AxonServerBenchmark;
import org.talentpool.benchmark.commands.CommandsBenchmark;
import org.talentpool.benchmark.crash.CrashBenchmark;
import org.talentpool.benchmark.engine.EnginesBenchmark;
import org.talentpool.benchmark.evidence.EvidenceBenchmark;
import org.talentpool.benchmark.http.HttpBenchmark;
import org.talentpool.benchmark.match.CrossmatchBenchmark;
import org.talentpool.benchmark.match.MatchBenchmark;
import org.talentpool.benchmark.replay.ReplayBenchmark;
import org.talentpool.benchmark.skips.SkipsBenchmark;
import org.talentpool.benchmark.visibility.VisibilityBenchmark;

/** Runs the measure that the first word names. */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String... words) throws Exception {
        var report = new Report(System.out, System.err);
        report.print("heap_max_mib", (Object) (Runtime.getRuntime().maxMemory() >> 20));
        run(report, words);
    }

    /** @param words name of the measure, then its options */
    static void run(Report report, String... words) throws Exception {
        if (words.length == 0) throw new IllegalArgumentException("which measure?");
        var options = Options.of(Arrays.copyOfRange(words, 1, words.length));
        switch (words[0]) {
            case "axonserver" -> AxonServerBenchmark.run(options, report);
            case "asof" -> AsOfBenchmark.run(options, report);
            case "engines" -> EnginesBenchmark.run(options, report);
            case "match" -> MatchBenchmark.run(options, report);
            case "crossmatch" -> CrossmatchBenchmark.run(options, report);
            case "replay" -> ReplayBenchmark.run(options, report);
            case "commands" -> CommandsBenchmark.run(options, report);
            case "http" -> HttpBenchmark.run(options, report);
            case "crash" -> CrashBenchmark.run(options, report);
            case "skips" -> SkipsBenchmark.run(options, report);
            case "evidence" -> EvidenceBenchmark.run(options, report);
            case "visibility" -> VisibilityBenchmark.run(options, report);
            default -> throw new IllegalArgumentException("no measure " + words[0]);
        }
    }
}
