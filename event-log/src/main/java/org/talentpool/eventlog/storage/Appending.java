package org.talentpool.eventlog.storage;

import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Stores what units of work have to store, once all that may refuse it has been heard. */
public final class Appending {
    private final Appends log;

    Appending(Appends log) {
        this.log = log;
    }

    /** Stores events, and with them the request that the current unit of work answers. */
    void store(List<StoredEvent> rows) {
        if (CurrentUnitOfWork.isStarted()) {
            storeAs(CurrentUnitOfWork.get(), rows);
        } else {
            log.store(new Append(rows, null));
        }
    }

    /** For a unit of work that stores no event: hears all that may refuse it, and keeps its request all the same. */
    public void finish(UnitOfWork<?> unitOfWork) {
        var events = AppendedEvents.of(unitOfWork);
        var plan = AppendPlan.of(unitOfWork);
        plan.check(events);
        var request = plan.takeRequest(events);
        if (request != null) {
            log.keep(request);
        }
    }

    private void storeAs(UnitOfWork<?> unitOfWork, List<StoredEvent> rows) {
        var events = AppendedEvents.of(unitOfWork);
        var plan = AppendPlan.of(unitOfWork);
        events.add(rows);
        plan.check(events);
        events.stored(log.store(new Append(rows, plan.takeRequest(events))));
    }
}
