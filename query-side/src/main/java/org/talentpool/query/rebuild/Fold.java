package org.talentpool.query.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.query.readmodel.Tables;
import org.talentpool.query.rebuild.Handlers.Handler;

/** Folds streams to rows, one stream at a time. An event that a projection cannot digest is parked with all that follow it. */
final class Fold {
    private static final Logger LOG = LoggerFactory.getLogger(Fold.class);

    /** Where the rows of a stream go when it has ended. */
    interface Sink {
        void take(FoldedRows rows, Collection<Parked> parked);
    }

    private final Handlers handlers;
    private final Projections projections;
    private final Sink sink;
    private final FoldedRows rows = new FoldedRows();
    private final List<TrackedEventMessage<?>> events = new ArrayList<>();
    private final List<Parked> parked = new ArrayList<>();
    private final Set<String> stopped = new HashSet<>();
    private @Nullable String stream;

    Fold(Handlers handlers, Projections projections, Sink sink) {
        this.handlers = handlers;
        this.projections = projections;
        this.sink = sink;
    }

    void handle(TrackedEventMessage<?> event) {
        var itsStream = streamOf(event);
        if (!itsStream.equals(stream)) endStream();
        stream = itsStream;
        Tables.writingTo(rows, () -> {
            handlers.of(event).forEach(handler -> handle(handler, event));
            return events.add(event);
        });
    }

    void endStream() {
        if (stream != null) sink.take(rows, List.copyOf(parked));
        events.clear();
        parked.clear();
        stopped.clear();
    }

    private void handle(Handler handler, TrackedEventMessage<?> event) {
        if (!stopped.contains(handler.group())) {
            try {
                handler.handle(event);
                return;
            } catch (RuntimeException e) {
                stopped.add(handler.group());
                takeBack(handler.group());
                park(handler, event, FailureKinds.of(e));
            }
        } else {
            park(handler, event, null);
        }
    }

    private void park(Handler handler, TrackedEventMessage<?> event, @Nullable String failure) {
        if (failure != null) LOG.warn("Event {} is parked for {}: {}", event.getIdentifier(), handler.group(), failure);
        parked.add(
                new Parked(handler.group(), event.trackingToken().position().orElseThrow(), streamOf(event), failure));
    }

    /** What the failed event has written is gone with the rest, which is then written again. */
    private void takeBack(String group) {
        rows.forget(projections.of(group).tables());
        for (var before : events) handlers.of(group, before).ifPresent(handler -> handler.handle(before));
    }

    static String streamOf(TrackedEventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
    }
}
