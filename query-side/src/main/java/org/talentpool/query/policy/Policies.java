package org.talentpool.query.policy;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.query.readmodel.AsOf;
import org.talentpool.query.readmodel.Today;

/** The policies as answers judge by them: those in force on the day that is asked for. */
@Component
public class Policies {
    private final EnactedVersions versions;
    private final Today today;
    private volatile @Nullable Read lastRead;

    Policies(EnactedVersions versions, Today today) {
        this.versions = versions;
        this.today = today;
    }

    /** Read at most every second: what is in force on a day is settled before the day begins. */
    public PoliciesInForce inForceToday() {
        var day = today.date();
        if (AsOf.asked() != null) return inForceOn(day);
        var known = lastRead;
        if (known != null && known.isFresh(day)) return known.inForce;
        var fresh = new Read(rulebook().on(day), System.nanoTime());
        lastRead = fresh;
        return fresh.inForce;
    }

    /** What governed the acts of a day that has begun, which no later version changes. */
    public PoliciesInForce inForceOn(LocalDate day) {
        return rulebook().on(day);
    }

    Rulebook rulebook() {
        return versions.rulebook();
    }

    private record Read(PoliciesInForce inForce, long at) {
        private static final long FRESH_FOR = Duration.ofSeconds(1).toNanos();

        boolean isFresh(LocalDate day) {
            return inForce.day().equals(day) && System.nanoTime() - at < FRESH_FOR;
        }
    }
}
