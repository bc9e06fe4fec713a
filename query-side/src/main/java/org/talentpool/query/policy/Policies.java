package org.talentpool.query.policy;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.query.readmodel.Today;

/** The policies as answers judge by them: those in force on the day that is asked for. */
@Component
public class Policies {
    private final VersionRows versions;
    private final Today today;

    Policies(VersionRows versions, Today today) {
        this.versions = versions;
        this.today = today;
    }

    public PoliciesInForce inForceToday() {
        return rulebook().on(today.date());
    }

    /** What governed the acts of a day that has begun, which no later version changes. */
    public PoliciesInForce inForceOn(LocalDate day) {
        return rulebook().on(day);
    }

    Rulebook rulebook() {
        return versions.enacted().stream()
                .map(VersionRow::asVersion)
                .reduce(Rulebook.BASELINE, Rulebook::with, (one, _) -> one);
    }
}
