package org.talentpool.query.rebuild;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.operations.OperationsQuery.GetRebuild;
import org.talentpool.kernel.operations.OperationsQuery.ListRebuilds;
import org.talentpool.kernel.operations.RebuildView;
import org.talentpool.kernel.operations.RebuildsView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

/** Tells how far rebuilds are, whichever process works on them. */
@Component
class RebuildAnswers {
    private final RebuildTable rebuilds;
    private final Clock clock;

    RebuildAnswers(RebuildTable rebuilds, Clock clock) {
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    @QueryHandler
    RebuildsView handle(ListRebuilds query) {
        var cursor = Cursor.read(query.cursor(), 1);
        var rows = rebuilds.latest(cursor == null ? null : cursor.uuid(0), Page.rowsFor(query.limit()));
        var page = Page.of(rows, query.limit(), rebuild -> Cursor.of(rebuild.id()));
        return new RebuildsView(page.items().stream().map(this::view).toList(), page.next());
    }

    @QueryHandler
    Optional<RebuildView> handle(GetRebuild query) {
        return rebuilds.find(query.rebuildId().value()).map(this::view);
    }

    private RebuildView view(Rebuild rebuild) {
        var progress = RebuildProgress.of(rebuild, clock.instant());
        return new RebuildView(
                rebuild.id(),
                rebuild.groups(),
                rebuild.requestedBy(),
                rebuild.requestedAt(),
                rebuild.state(),
                rebuild.events(),
                rebuild.eventsDone(),
                rebuild.position(),
                progress.eventsPerSecond(),
                rebuild.endedAt() == null ? progress.secondsLeft() : null,
                rebuild.endedAt(),
                rebuild.failure());
    }
}
