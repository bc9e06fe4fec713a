package org.talentpool.benchmark.commands;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.replay.Past;
import org.talentpool.eventlog.messaging.LogSource;
import org.talentpool.eventlog.storage.LogInOrder;

/** One log of a contest, and the command side before it. */
final class Rival {
    private static final double NANOS_PER_S = 1e9;

    private final String name;
    private final CommandSide side;
    private final Work work;
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> replays = new ArrayList<>();
    private Times times = new Times();
    private long begin;

    Rival(String name, CommandSide side, Work work) {
        this.name = name;
        this.side = side;
        this.work = work;
    }

    String name() {
        return name;
    }

    void prepare(Report report) {
        report.progress("registering candidates for " + name);
        work.prepare(side);
    }

    void warmUp(String what, int inFlight, Duration length) {
        Slice.run(command(what), inFlight, length, new Times());
    }

    void send(String what, int inFlight, Duration length) {
        rates.add(Slice.run(command(what), inFlight, length, times));
    }

    void tell(String what, Report report) {
        var key = "%s_%s".formatted(what, name);
        report.print(key + "_per_s", Contest.median(rates));
        report.percentiles(key, times);
        rates.clear();
        times = new Times();
    }

    /** Puts events behind those that there are. */
    void fill(int seed, int events) {
        begin = side.part(LogInOrder.class).last();
        var sizes = new Sizes(seed, Integer.MAX_VALUE, 0, LocalDate.parse("2026-11-26"));
        new Past(sizes, side.part(EventStore.class), _ -> Instant.now()).tell(events);
    }

    /** Reads and decodes them all, as a processor does. */
    void replay() throws InterruptedException {
        long end = side.part(LogInOrder.class).last();
        var source = side.part(LogSource.class).events(side.part(Configuration.class));
        long start = System.nanoTime();
        long events = 0;
        try (var stream = source.openStream(new GlobalSequenceTrackingToken(begin))) {
            for (long position = begin; position < end; events++) {
                var event = stream.nextAvailable();
                event.getPayload();
                position = event.trackingToken().position().orElseThrow();
            }
        }
        replays.add(events * NANOS_PER_S / (System.nanoTime() - start));
    }

    void tellReplay(Report report) {
        report.print("replay_%s_events_per_s".formatted(name), Contest.median(replays));
    }

    private Supplier<CompletableFuture<?>> command(String what) {
        return what.equals("create") ? () -> side.send(work.plan()) : () -> side.send(work.change());
    }
}
