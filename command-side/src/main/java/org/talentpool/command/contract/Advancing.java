package org.talentpool.command.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.ADVANCEMENT_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.ADVANCEMENT_TOO_EARLY;
import static org.talentpool.kernel.refusal.RefusalCode.AUTHORITY_MISSING;
import static org.talentpool.kernel.refusal.RefusalCode.CIRCUMSTANCE_MISSING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.post.Post;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.contract.AdvancementPolicy;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractCommand.AdvanceIncumbent;
import org.talentpool.kernel.contract.ContractEvent.IncumbentAdvanced;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.refusal.Refusal;

/** Advances incumbents to the higher grade of a twin slot; nothing else ever does (TW-02). */
@Applies({"TW-02", "TW-03", "TW-04", "AU-06"})
@Component
class Advancing {
    private final Repository<Post> posts;
    private final Policies policies;

    Advancing(Repository<Post> posts, Policies policies) {
        this.posts = posts;
        this.policies = policies;
    }

    @CommandHandler
    void handle(AdvanceIncumbent command, MetaData sender) {
        Aggregates.load(posts, command.postId()).execute(post -> {
            var contract = post.mustHaveContract();
            int spared = judge(command, contract, sender, policies.inForceToday());
            apply(new IncumbentAdvanced(
                    command.postId().value(),
                    contract.candidateId(),
                    post.vacancy().gradeSlot().higher(),
                    command.advancesOn(),
                    spared,
                    Personal.of(Objects.requireNonNullElse(command.circumstance(), ""))));
        });
    }

    /** @return how many months are spared */
    private static int judge(AdvanceIncumbent command, Contract contract, MetaData sender, PoliciesInForce inForce) {
        mustBeAtLowerGrade(contract);
        Live.mustNotBeOver(contract, inForce.day());
        mustNotBeTooEarly(command.advancesOn(), contract, inForce);
        var endsOn = contract.term().endsOn();
        if (endsOn != null && command.advancesOn().isAfter(endsOn)) {
            throw Refused.tooLate("advancesOn", command.advancesOn(), endsOn);
        }
        int spared = AdvancementPolicy.monthsSpared(contract.terms(), command.advancesOn());
        if (spared > 0) {
            mustBeExcepted(command, sender);
        }
        return spared;
    }

    private static void mustBeAtLowerGrade(Contract contract) {
        if (contract.advancement() != null) {
            throw Refused.wrongState(PostState.FILLED);
        }
        if (AdvancementPolicy.normal(contract.terms()) == null) {
            throw Refusal.byRule(
                    ADVANCEMENT_NOT_ALLOWED,
                    "TW-02",
                    "There is no higher grade",
                    Map.of("grade", contract.terms().grade().name()));
        }
    }

    private static void mustNotBeTooEarly(LocalDate advancesOn, Contract contract, PoliciesInForce inForce) {
        var earliest = AdvancementPolicy.earliest(contract.terms(), inForce);
        if (earliest != null && advancesOn.isBefore(earliest)) {
            boolean sparable = AdvancementPolicy.mostMonthsSpared(contract.terms(), inForce) > 0;
            throw Refusal.byRule(
                    ADVANCEMENT_TOO_EARLY,
                    sparable ? "TW-04" : "TW-03",
                    "Too few months in the post",
                    Map.of("advancesOn", advancesOn.toString(), "earliest", earliest.toString()));
        }
    }

    private static void mustBeExcepted(AdvanceIncumbent command, MetaData sender) {
        if (command.circumstance() == null || command.circumstance().isBlank()) {
            throw Refusal.byRule(CIRCUMSTANCE_MISSING, "TW-04", "No circumstance is recorded", Map.of());
        }
        if (!(sender.get(DecisionMetaData.AUTHORITY) instanceof String authority) || authority.isBlank()) {
            throw Refusal.byRule(AUTHORITY_MISSING, "TW-04", "No authority is named", Map.of());
        }
    }
}
