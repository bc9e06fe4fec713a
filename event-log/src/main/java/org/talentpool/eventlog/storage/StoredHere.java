package org.talentpool.eventlog.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Calls whoever wants to know at once that this process has stored something. */
public final class StoredHere {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void call(Runnable listener) {
        listeners.add(listener);
    }

    void tell() {
        listeners.forEach(Runnable::run);
    }
}
