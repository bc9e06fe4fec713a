package org.talentpool.query.rebuild;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.query.readmodel.BatchedRows;
import org.talentpool.query.readmodel.Tables;
import org.talentpool.query.rebuild.Handlers.Handler;

/** Handles events that came after the rows were loaded, in the order of the log. */
@Component
class CatchingUp {
    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);
    private static final int BATCH = 500;

    private record Stopped(String group, String stream) {}

    private final EventStorageEngine log;
    private final Tables tables;
    private final RebuildTable rebuilds;
    private final LeftOver leftOver;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    CatchingUp(
            EventStorageEngine log,
            Tables tables,
            RebuildTable rebuilds,
            LeftOver leftOver,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.tables = tables;
        this.rebuilds = rebuilds;
        this.leftOver = leftOver;
        transaction = new TransactionTemplate(transactions);
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @return how many events were handled; a transaction that is open is taken part in */
    int handleNext(Rebuild rebuild, Handlers handlers) {
        long position = rebuilds.read(rebuild.id()).position();
        List<? extends TrackedEventMessage<?>> batch;
        try (var events = log.readEvents(new GlobalSequenceTrackingToken(position), false)) {
            batch = events.limit(BATCH).toList();
        }
        if (!batch.isEmpty()) transaction.executeWithoutResult(_ -> handle(rebuild, handlers, batch));
        return batch.size();
    }

    private void handle(Rebuild rebuild, Handlers handlers, List<? extends TrackedEventMessage<?>> batch) {
        var rows = tables.in(Shadow.SCHEMA);
        var stopped = new HashSet<Stopped>();
        leftOver.parked(rebuild.id())
                .forEach(event -> stopped.add(new Stopped(event.processingGroup(), event.stream())));
        for (var event : batch) for (var handler : handlers.of(event)) handle(rebuild, handler, event, rows, stopped);
        rebuilds.move(rebuild.id(), positionOf(batch.getLast()));
    }

    private void handle(
            Rebuild rebuild, Handler handler, TrackedEventMessage<?> event, BatchedRows rows, Set<Stopped> stopped) {
        var sequence = new Stopped(handler.group(), Fold.streamOf(event));
        if (stopped.contains(sequence)) {
            park(rebuild, handler, event, null);
            return;
        }
        try {
            savepoint.executeWithoutResult(_ -> write(handler, event, rows));
        } catch (RuntimeException e) {
            rows.drop();
            stopped.add(sequence);
            park(rebuild, handler, event, FailureKinds.of(e));
        }
    }

    private static void write(Handler handler, TrackedEventMessage<?> event, BatchedRows rows) {
        Tables.writingTo(rows, () -> {
            handler.handle(event);
            rows.flush();
            return rows;
        });
    }

    private void park(Rebuild rebuild, Handler handler, TrackedEventMessage<?> event, @Nullable String failure) {
        if (failure != null) LOG.warn("Event {} is parked for {}: {}", event.getIdentifier(), handler.group(), failure);
        leftOver.park(
                rebuild.id(), List.of(new Parked(handler.group(), positionOf(event), Fold.streamOf(event), failure)));
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
