package org.talentpool.command.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.AGREEMENT_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.HARD_LIMIT_EXCEEDED;
import static org.talentpool.kernel.refusal.RefusalCode.RENEWAL_NOT_ALLOWED;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractCommand.RenewContract;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.RenewalPolicy;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.refusal.Refusal;

/** Renews contracts of a definite duration, up to the last day in the post (CO-02 to CO-04). */
@Applies({"CO-01", "CO-02", "CO-03", "CO-04", "CO-06"})
@Component
class Renewing {
    private final Repository<Post> posts;
    private final Policies policies;

    Renewing(Repository<Post> posts, Policies policies) {
        this.posts = posts;
        this.policies = policies;
    }

    @CommandHandler
    void handle(RenewContract command) {
        Aggregates.load(posts, command.postId())
                .execute(post -> decide(command, post.mustHaveContract(), policies.inForceToday()));
    }

    private static void decide(RenewContract command, Contract contract, PoliciesInForce inForce) {
        var endsOn = mustBeRenewable(contract);
        Live.mustGoOn(contract, inForce.day());
        var until = command.until();
        if (!until.isAfter(endsOn)) {
            throw Refused.tooEarly("until", until, endsOn.plusDays(1));
        }
        mustBeWithinLimit(until, contract.terms());
        mustBeAgreed(command, contract.terms(), inForce.day());
        apply(new ContractRenewed(
                command.postId().value(),
                contract.candidateId(),
                contract.term().renewals() + 1,
                endsOn.plusDays(1),
                until,
                command.agreedOn(),
                RenewalPolicy.window(contract.terms(), until, inForce),
                inForce.label()));
    }

    /** @return its present last day */
    private static LocalDate mustBeRenewable(Contract contract) {
        var endsOn = contract.term().endsOn();
        if (endsOn == null || RenewalPolicy.limit(contract.terms()) == null) {
            throw Refusal.byRule(
                    RENEWAL_NOT_ALLOWED,
                    RenewalPolicy.rule(contract.terms()),
                    "There is nothing to renew",
                    Map.of("contract", contract.state().name()));
        }
        return endsOn;
    }

    private static void mustBeWithinLimit(LocalDate until, ContractTerms terms) {
        var limit = RenewalPolicy.limit(terms);
        if (limit != null && until.isAfter(limit)) {
            throw Refusal.byRule(
                    HARD_LIMIT_EXCEEDED,
                    RenewalPolicy.rule(terms),
                    "Beyond the last day in the post",
                    Map.of("until", until.toString(), "hardLimit", limit.toString()));
        }
    }

    private static void mustBeAgreed(RenewContract command, ContractTerms terms, LocalDate today) {
        var agreedOn = command.agreedOn();
        if (agreedOn != null && agreedOn.isAfter(today)) {
            throw Refused.tooLate("agreedOn", agreedOn, today);
        }
        if (agreedOn == null && RenewalPolicy.needsAgreement(terms)) {
            throw Refusal.byRule(AGREEMENT_MISSING, "CO-03", "The national authority has to agree", Map.of());
        }
    }
}
