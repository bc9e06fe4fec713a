package org.talentpool.command.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Today;
import org.talentpool.eventlog.metadata.PolicyLabel;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyProposed;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Rulebook;

/**
 * Which policies govern the decisions of today. They are read from the log once a day: whatever is enacted today is in force
 * the day after tomorrow at the earliest, so every process sees the same rules without asking again.
 */
@Component
public class Policies implements PolicyLabel {
    private final EventStore log;
    private volatile @Nullable PoliciesInForce known;

    public Policies(EventStore log) {
        this.log = log;
    }

    public PoliciesInForce inForceToday() {
        var today = Today.inBrussels();
        var current = known;
        if (current == null || !current.day().equals(today)) {
            current = rulebook().on(today);
            known = current;
        }
        return current;
    }

    @Override
    public String inForce() {
        return inForceToday().label();
    }

    private Rulebook rulebook() {
        return Stream.of(Policy.values())
                .map(PolicyId::new)
                .flatMap(this::enacted)
                .reduce(Rulebook.BASELINE, Rulebook::with, (one, _) -> one);
    }

    private Stream<PolicyVersion> enacted(PolicyId policy) {
        Map<String, PolicyVersion> proposals = new HashMap<>();
        return log.readEvents(policy.toString()).asStream().flatMap(event -> switch (event.getPayload()) {
            case PolicyProposed proposed -> {
                proposals.put(proposed.version(), proposed.asVersion());
                yield Stream.empty();
            }
            case PolicyEnacted enactment -> Stream.of(proposals.get(enactment.version()));
            default -> Stream.empty();
        });
    }
}
