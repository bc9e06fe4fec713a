package org.talentpool.benchmark.crash;

import java.util.List;
import java.util.UUID;
import org.talentpool.benchmark.backend.Wishes;

/** Kinds of commands; those with two events append to two streams. */
enum Kind {
    DRAFT(1),
    PUBLISH(1),
    PLAN(1),
    FUND(1),
    REGISTER(2),
    PAUSE(1),
    RESUME(1),
    APPLY(2);

    /** How many a command of this kind leaves in the log. */
    final int events;

    Kind(int events) {
        this.events = events;
    }

    Object command(List<UUID> ids) {
        var id = ids.getFirst();
        return switch (this) {
            case DRAFT -> Wishes.draft(id);
            case PUBLISH -> Wishes.publish(id);
            case PLAN -> Wishes.plan(id);
            case FUND -> Wishes.fund(id);
            case REGISTER -> Wishes.register(id);
            case PAUSE -> Wishes.pause(id);
            case RESUME -> Wishes.resume(id);
            case APPLY -> Wishes.apply(id, ids.get(1), ids.get(2));
        };
    }
}
