package org.talentpool.command.errand;

import java.time.Duration;

/** What becomes of an errand that was run. */
public sealed interface Next {
    Next DONE = new Done();

    record Done() implements Next {}

    /** It goes on as this errand, under the same name. */
    record GoOn(Errand errand, Duration pause) implements Next {}
}
