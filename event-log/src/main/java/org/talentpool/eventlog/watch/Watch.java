package org.talentpool.eventlog.watch;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.talentpool.eventlog.messaging.ProcessingGroups;
import org.talentpool.eventlog.messaging.ProcessorHold;

/** Looks at every processor, remembers what it saw, restarts what has stopped without saying so, and keeps how each group stands. */
public class Watch {
    private final ProcessingGroups groups;
    private final LogReading log;
    private final Collection<ProcessorHold> holds;
    private final Remedy remedy;
    private final WatchProperties properties;
    private final LongSupplier nanoTime;
    private final Map<String, Watched> watched = new HashMap<>();
    private volatile Map<String, GroupStanding> standings = Map.of();
    private volatile long lookedAt;
    private volatile long head;

    Watch(
            ProcessingGroups groups,
            LogReading log,
            Collection<ProcessorHold> holds,
            Remedy remedy,
            WatchProperties properties,
            LongSupplier nanoTime) {
        this.groups = groups;
        this.log = log;
        this.holds = holds;
        this.remedy = remedy;
        this.properties = properties;
        this.nanoTime = nanoTime;
        this.lookedAt = nanoTime.getAsLong();
    }

    /** By group, as of the last look; empty before the first. */
    public Map<String, GroupStanding> standings() {
        return standings;
    }

    /** The last position that the log had given out at the last look. */
    long head() {
        return head;
    }

    /** How long ago the last look was. */
    Duration sinceLook() {
        return Duration.ofNanos(nanoTime.getAsLong() - lookedAt);
    }

    synchronized void look() {
        long head = log.head();
        var tokens = log.tokens();
        var positions = new HashMap<String, Long>();
        groups.byName().forEach((name, processor) -> {
            var segments = Segments.of(processor, tokens.getOrDefault(name, List.of()));
            positions.put(name, segments.position());
            watch(processor, segments, head);
        });
        standings = standings(head, positions);
        this.head = head;
        lookedAt = nanoTime.getAsLong();
    }

    private void watch(StreamingEventProcessor processor, Segments segments, long head) {
        long now = nanoTime.getAsLong();
        var name = processor.getName();
        var one = watched.computeIfAbsent(name, unknown -> new Watched(properties, now));
        var seen = sight(processor, segments, head);
        boolean news = one.look(seen, now);
        var trouble = one.trouble();
        if (trouble == null) return;
        if (news) remedy.tell(name, trouble, segments.position(), one.sinceWell(now));
        if (one.takesRestart(now)) remedy.restart(processor, trouble);
    }

    private Sight sight(StreamingEventProcessor processor, Segments segments, long head) {
        var position = segments.positionToAnswerFor();
        return new Sight(
                position,
                position != null && position < head,
                processor.isError() || segments.failed(),
                processor.isRunning(),
                holds.stream().anyMatch(hold -> hold.holds(processor.getName())));
    }

    private Map<String, GroupStanding> standings(long head, Map<String, Long> positions) {
        var letters = log.letters();
        var ages = log.oldestBehind(positions.values());
        var found = new TreeMap<String, GroupStanding>();
        groups.processors().forEach((group, processor) -> {
            var name = processor.getName();
            long position = Objects.requireNonNullElse(positions.get(name), head);
            var one = watched.computeIfAbsent(name, unknown -> new Watched(properties, nanoTime.getAsLong()));
            found.put(
                    group,
                    new GroupStanding(
                            group,
                            name,
                            Math.max(0, head - Math.max(0, position)),
                            ages.getOrDefault(position, 0.0),
                            one.sinceWell(nanoTime.getAsLong()).toMillis() / 1000.0,
                            letters.getOrDefault(group, 0L),
                            one.trouble()));
        });
        return Map.copyOf(found);
    }
}
