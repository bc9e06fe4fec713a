package org.talentpool.command.errand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.talentpool.eventlog.messaging.PendingWrites;

/** What the events of a batch ask for, each once. */
final class PendingErrands implements PendingWrites {
    private final KeptErrands kept;
    private final Map<String, Errand> byName = new LinkedHashMap<>();

    PendingErrands(KeptErrands kept) {
        this.kept = kept;
    }

    void add(Collection<? extends Errand> errands) {
        errands.forEach(errand -> byName.putIfAbsent(errand.name(), errand));
    }

    @Override
    public void flush() {
        var errands = new ArrayList<>(byName.values());
        byName.clear();
        kept.keep(errands);
    }

    @Override
    public void drop() {
        byName.clear();
    }
}
