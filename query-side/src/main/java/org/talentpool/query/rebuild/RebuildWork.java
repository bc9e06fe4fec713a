package org.talentpool.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.storage.LogByStream;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.eventlog.storage.StreamRange;
import org.talentpool.kernel.operations.RebuildState;
import org.talentpool.query.readmodel.Tables;

/** Does what a rebuild needs next, step by step, until it is done. */
@Component
class RebuildWork {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildWork.class);
    /** Small enough that a restart loses little, large enough that a transaction does not count. */
    private static final int EVENTS_OF_A_PART = 20_000;

    private final Projections projections;
    private final Shadow shadow;
    private final LogByStream log;
    private final LogInOrder order;
    private final Loading loading;
    private final Finishing finishing;
    private final CatchingUp catchingUp;
    private final Swap swap;
    private final LeftOver leftOver;
    private final RebuildTable rebuilds;
    private final Tables tables;
    private final Workers workers;
    private final TransactionTemplate transaction;

    RebuildWork(
            Projections projections,
            Shadow shadow,
            LogByStream log,
            LogInOrder order,
            Loading loading,
            Finishing finishing,
            CatchingUp catchingUp,
            Swap swap,
            LeftOver leftOver,
            RebuildTable rebuilds,
            Tables tables,
            Workers workers,
            PlatformTransactionManager transactions) {
        this.projections = projections;
        this.shadow = shadow;
        this.log = log;
        this.order = order;
        this.loading = loading;
        this.finishing = finishing;
        this.catchingUp = catchingUp;
        this.swap = swap;
        this.leftOver = leftOver;
        this.rebuilds = rebuilds;
        this.tables = tables;
        this.workers = workers;
        this.transaction = new TransactionTemplate(transactions);
    }

    void carryOn(Rebuild rebuild) throws InterruptedException {
        LOG.info("Rebuild {} of {} goes on: {}", rebuild.id(), rebuild.groups(), rebuild.state());
        var names = projections.names(rebuild.groups());
        var handlers = new Handlers(projections, rebuild.groups());
        if (rebuild.state() == RebuildState.REQUESTED) prepare(rebuild, names);
        var begun = rebuilds.read(rebuild.id());
        if (begun.state() == RebuildState.LOADING) load(begun, handlers);
        if (rebuilds.read(rebuild.id()).state() == RebuildState.INDEXING) complete(begun);
        while (catchingUp.handleNext(begun, handlers) > 0) {}
        swap.swap(begun, handlers, names);
        LOG.info("Rebuild {} is done: {} events and what came meanwhile", rebuild.id(), begun.events());
    }

    private void prepare(Rebuild rebuild, List<String> names) {
        long upTo = order.completeUpTo();
        log.prepare(upTo);
        transaction.executeWithoutResult(_ -> {
            shadow.create(names);
            rebuilds.begin(rebuild.id(), upTo, log.count(upTo), parts(log.borders(upTo, EVENTS_OF_A_PART)));
        });
    }

    static List<StreamRange> parts(List<String> borders) {
        var parts = new ArrayList<StreamRange>();
        var after = "";
        for (var border : borders) {
            parts.add(new StreamRange(after, border));
            after = border;
        }
        parts.add(new StreamRange(after, null));
        return parts;
    }

    private void load(Rebuild rebuild, Handlers handlers) throws InterruptedException {
        log.prepare(rebuild.upTo());
        var layouts = shadow.layouts(projections.tables(rebuild.groups()));
        workers.doAll(rebuilds.openParts(rebuild.id()).stream()
                .<Runnable>map(part -> () -> {
                    loading.load(rebuild, part, handlers, layouts);
                    RebuildProgress.log(rebuilds.read(rebuild.id()));
                })
                .toList());
        rebuilds.move(rebuild.id(), RebuildState.INDEXING);
        log.release();
    }

    private void complete(Rebuild rebuild) throws InterruptedException {
        finishing.finish(projections.tables(rebuild.groups()));
        transaction.executeWithoutResult(_ -> {
            var rows = tables.in(Shadow.SCHEMA);
            leftOver.sweeps(rebuild.id()).forEach(sweep -> rows.sweep(sweep.statement(), sweep.id()));
            rebuilds.move(rebuild.id(), RebuildState.CATCHING_UP);
        });
    }
}
