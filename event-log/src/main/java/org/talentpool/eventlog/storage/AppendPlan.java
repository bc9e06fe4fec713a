package org.talentpool.eventlog.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before a unit of work stores its events, and what is kept with them. Once they are stored nothing can be
 * taken back, so whatever may refuse does so here.
 */
public final class AppendPlan {
    private static final String RESOURCE = AppendPlan.class.getName();

    private final List<Consumer<AppendedEvents>> checks = new ArrayList<>();
    private @Nullable Function<AppendedEvents, KeptRequest> request;

    private AppendPlan() {}

    public static AppendPlan of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, key -> new AppendPlan());
    }

    /** @param check throws if nothing may be stored; meets the events without their positions */
    public void check(Consumer<AppendedEvents> check) {
        checks.add(check);
    }

    /** @param kept told from the events, which have no positions yet */
    public void keep(Function<AppendedEvents, KeptRequest> kept) {
        request = kept;
    }

    /** Goes through all checks, each once. */
    void check(AppendedEvents events) {
        var open = List.copyOf(checks);
        checks.clear();
        open.forEach(check -> check.accept(events));
    }

    /** The request to keep with the first events, and never again. */
    @Nullable
    KeptRequest takeRequest(AppendedEvents events) {
        var kept = request == null ? null : request.apply(events);
        request = null;
        return kept;
    }
}
