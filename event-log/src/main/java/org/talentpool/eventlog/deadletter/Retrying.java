package org.talentpool.eventlog.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.kernel.operations.LettersRetried;

/**
 * Offers sequences of dead letters to their group again. Each sequence has a transaction of its own, in which letters go in order
 * up to the first that fails: what was handled before it stays handled, and the rest waits on.
 */
final class Retrying {
    private static final Logger LOG = LoggerFactory.getLogger(Retrying.class);

    private final EventProcessingConfiguration processing;
    private final LetterTable letters;
    private final MeterRegistry meters;
    private final LongSupplier nanoTime;
    private final Duration patience;

    /** @param patience after which no further sequence is begun */
    Retrying(
            EventProcessingConfiguration processing,
            LetterTable letters,
            MeterRegistry meters,
            LongSupplier nanoTime,
            Duration patience) {
        this.processing = processing;
        this.letters = letters;
        this.meters = meters;
        this.nanoTime = nanoTime;
        this.patience = patience;
    }

    /** @param sequence none for all of the group */
    LettersRetried retry(String group, @Nullable String sequence) {
        Set<String> before = letters.of(group, sequence);
        var sequences = sequence == null ? letters.sequencesOf(group) : List.of(sequence);
        var failures = offerAll(group, sequences);
        var after = letters.of(group, sequence);
        long handled = before.stream().filter(letter -> !after.contains(letter)).count();
        count(group, "handled", handled);
        count(group, "failed", failures.size());
        LOG.info("Dead letters of {} were offered again: {} handled, {} left", group, handled, after.size());
        return new LettersRetried(
                (int) handled, failures.size(), after.size(), List.copyOf(new LinkedHashSet<>(failures)));
    }

    private List<String> offerAll(String group, Collection<String> sequences) {
        long end = nanoTime.getAsLong() + patience.toNanos();
        return sequences.stream()
                .takeWhile(next -> nanoTime.getAsLong() - end < 0)
                .flatMap(next -> offer(group, next))
                .toList();
    }

    /** What kept the sequence from being handled to its end, if anything did. */
    private Stream<String> offer(String group, String sequence) {
        try {
            var processor = processing.sequencedDeadLetterProcessor(group).orElseThrow();
            boolean handled = processor.process(letter -> isOf(letter, sequence));
            return handled ? Stream.empty() : letters.failureOf(group, sequence).stream();
        } catch (RuntimeException e) {
            var kinds = FailureKinds.of(e);
            LOG.warn("A dead letter of {} cannot be offered again: {}", group, kinds);
            return Stream.of(kinds);
        }
    }

    private static boolean isOf(DeadLetter<?> letter, String sequence) {
        return letter instanceof JdbcDeadLetter<?> stored
                && stored.getSequenceIdentifier().equals(sequence);
    }

    private void count(String group, String outcome, long letters) {
        meters.counter("talentpool.dead.letters.retried", "group", group, "outcome", outcome)
                .increment(letters);
    }
}
