package org.talentpool.benchmark.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.talentpool.benchmark.pool.Members;
import org.talentpool.benchmark.pool.ReserveLists;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.pool.Vacancies;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.requisition.RequisitionEvent;

/** A log as the years leave it: many streams side by side, most of them short, and every event type of the daily round. */
public final class Past {
    /** Candidates whose streams grow at the same time, and posts that are filled meanwhile. */
    private static final int SIDE_BY_SIDE = 500;

    private static final int CANDIDATES_PER_POST = 25;
    private static final int AT_A_TIME = 500;

    private final Sizes sizes;
    private final EventStore log;
    private final Lives lives;
    private final LongFunction<Instant> momentOf;
    private final Map<String, Long> ends = new HashMap<>();
    private final List<DomainEventMessage<?>> waiting = new ArrayList<>();
    private long told;

    /** @param momentOf when the event of a number, from 0, happened */
    public Past(Sizes sizes, EventStore log, LongFunction<Instant> momentOf) {
        this.momentOf = momentOf;
        this.sizes = sizes;
        this.log = log;
        this.lives = new Lives(new Members(sizes), new Vacancies(sizes), sizes);
    }

    /** @return how many events there are now */
    public long tell(int events) {
        ReserveLists.of(sizes).forEach(list -> lives.requisition(list).forEach(this::tell));
        for (int first = 0; told < events; first += SIDE_BY_SIDE) {
            sideBySide(IntStream.range(first, first + SIDE_BY_SIDE)
                    .mapToObj(lives::candidate)
                    .toList());
            sideBySide(IntStream.range(first / CANDIDATES_PER_POST, (first + SIDE_BY_SIDE) / CANDIDATES_PER_POST)
                    .mapToObj(post -> lives.post(post, post * CANDIDATES_PER_POST))
                    .toList());
            ends.clear();
        }
        append();
        return told;
    }

    private void sideBySide(List<List<Object>> streams) {
        int longest = streams.stream().mapToInt(List::size).max().orElse(0);
        for (int step = 0; step < longest; step++)
            for (var stream : streams) if (step < stream.size()) tell(stream.get(step));
    }

    private void tell(Object event) {
        var stream = stream(event);
        long sequence = ends.merge(stream, 0L, (last, _) -> last + 1);
        var type = stream.substring(0, stream.indexOf(':'));
        waiting.add(new GenericDomainEventMessage<>(
                type, stream, sequence, event, metaData(), UUID.randomUUID().toString(), momentOf.apply(told)));
        told++;
        if (waiting.size() == AT_A_TIME) append();
    }

    private void append() {
        log.publish(List.copyOf(waiting));
        waiting.clear();
    }

    /** As the edge leaves it on a decision. */
    private static MetaData metaData() {
        return MetaData.from(Map.of(
                "actor",
                "officer",
                "role",
                "TALENT_OFFICER",
                "reasonCode",
                "SELECTION",
                "correlationId",
                UUID.randomUUID().toString(),
                "causationId",
                UUID.randomUUID().toString(),
                "clientRequestId",
                UUID.randomUUID().toString()));
    }

    private static String stream(Object event) {
        return switch (event) {
            case RequisitionEvent known -> "requisition:" + known.requisitionId();
            case CandidateEvent known -> "candidate:" + known.candidateId();
            case ApplicationEvent known -> "application:" + known.applicationId();
            case PostEvent known -> "post:" + known.postId();
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }
}
