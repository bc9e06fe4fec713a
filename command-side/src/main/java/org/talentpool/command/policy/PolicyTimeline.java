package org.talentpool.command.policy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.POLICY_NOTICE_TOO_SHORT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PolicyCommand.EnactPolicy;
import org.talentpool.kernel.policy.PolicyCommand.ProposePolicy;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyProposed;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.refusal.Refusal;

/** The versions of one policy: put up, looked at, and enacted in time for everybody to know what rules on which day. */
@Applies("CO-07")
@Aggregate
class PolicyTimeline {
    @AggregateIdentifier
    private PolicyId id;

    private final Map<String, PolicyVersion> proposals = new HashMap<>();
    private final Set<String> enacted = new HashSet<>();

    PolicyTimeline() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposePolicy command) {
        var version = command.proposal().version();
        if (isKnown(command.policyId(), version)) {
            throw Refused.taken(version);
        }
        apply(PolicyEvent.proposed(command.proposal()));
    }

    @EventSourcingHandler
    void evolve(PolicyProposed event) {
        id = new PolicyId(event.policy());
        proposals.put(event.version(), event.asVersion());
    }

    /** A version begins on a day that nobody has begun to decide on: what ruled a day can never change (CO-07). */
    @CommandHandler
    void decide(EnactPolicy command) {
        var proposal = proposals.get(command.version());
        if (proposal == null) {
            throw Refused.notFound(command.version());
        }
        if (enacted.contains(command.version())) {
            throw Refused.wrongState(Stage.ENACTED);
        }
        var earliest = Rulebook.earliestStart(Today.inBrussels());
        if (proposal.validFrom().isBefore(earliest)) {
            throw Refusal.byRule(
                    POLICY_NOTICE_TOO_SHORT,
                    "CO-07",
                    "It would be in force too early",
                    Map.of("validFrom", proposal.validFrom().toString(), "earliest", earliest.toString()));
        }
        apply(new PolicyEnacted(id.value(), command.version(), proposal.validFrom(), proposal.reach()));
    }

    @EventSourcingHandler
    void evolve(PolicyEnacted event) {
        enacted.add(event.version());
    }

    private boolean isKnown(PolicyId policy, String version) {
        return proposals.containsKey(version)
                || Rulebook.BASELINE.versions().stream()
                        .anyMatch(first -> first.policy() == policy.value()
                                && first.version().equals(version));
    }

    private enum Stage {
        ENACTED
    }
}
