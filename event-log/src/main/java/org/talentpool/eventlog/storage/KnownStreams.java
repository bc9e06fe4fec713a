package org.talentpool.eventlog.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.erasure.PersonalCache;
import org.talentpool.eventlog.keys.SubjectKeys;

/**
 * Streams that were read or written lately, in memory. Events never change, so nothing here can be spoiled: a stream can
 * only be longer by now, which whoever decides on it has to look after ({@link FreshDecision}). Kept no longer than keys
 * are, because personal values are in clear here.
 */
final class KnownStreams implements PersonalCache, MeterBinder {
    /** What is longer is read again: it is copied whenever it grows. */
    private static final int LONGEST = 500;
    /** What is longer is shortened, if it can be: each command goes through all messages of its streams. */
    private static final int SHORT = 4;

    /** The messages of a stream, or a snapshot and those behind it. */
    record Known(List<DomainEventMessage<?>> messages) {
        Known {
            messages = List.copyOf(messages);
        }

        long lastSequence() {
            return messages.getLast().getSequenceNumber();
        }

        @Nullable
        Known with(List<DomainEventMessage<?>> more) {
            return more.getFirst().getSequenceNumber() == lastSequence() + 1
                    ? new Known(Stream.concat(messages.stream(), more.stream()).toList())
                    : null;
        }
    }

    private final Cache<String, Known> streams;

    private final Shortening shortening;
    private final boolean remembers;

    /** @param events how many to keep, of all streams together */
    KnownStreams(long events, Shortening shortening) {
        this.shortening = shortening;
        remembers = events > 0;
        streams = Caffeine.newBuilder()
                .maximumWeight(events)
                .weigher((String stream, Known known) -> known.messages().size())
                .expireAfterWrite(SubjectKeys.REMEMBERED_FOR)
                .recordStats()
                .build();
    }

    Optional<Known> find(String stream) {
        return Optional.ofNullable(streams.getIfPresent(stream));
    }

    void remember(String stream, Known known) {
        var kept = remembers ? shortened(stream, known) : null;
        if (kept != null) {
            streams.put(stream, kept);
        }
    }

    /** Adds what was stored for good; a stream that it does not follow on is forgotten. */
    void extend(String stream, List<DomainEventMessage<?>> stored) {
        if (stored.getFirst().getSequenceNumber() == 0) {
            remember(stream, new Known(stored));
        } else {
            streams.asMap().computeIfPresent(stream, (name, known) -> shortened(name, known.with(stored)));
        }
    }

    private @Nullable Known shortened(String stream, @Nullable Known known) {
        if (known == null || known.messages().size() <= SHORT) {
            return known;
        }
        return shortening
                .shorten(stream, known.messages())
                .map(all -> new Known(List.of(all)))
                .orElse(known.messages().size() <= LONGEST ? known : null);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        FunctionCounter.builder(
                        "talentpool.streams.known", streams, all -> all.stats().hitCount())
                .tag("found", "true")
                .register(meters);
        FunctionCounter.builder(
                        "talentpool.streams.known", streams, all -> all.stats().missCount())
                .tag("found", "false")
                .register(meters);
        Gauge.builder("talentpool.streams.remembered", streams, Cache::estimatedSize)
                .register(meters);
    }

    @Override
    public void forgetAll() {
        streams.invalidateAll();
    }

    void forget(Collection<String> names) {
        streams.invalidateAll(names);
    }
}
