package org.talentpool.command.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_NOT_ALLOWED;
import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_NOT_REQUESTED;
import static org.talentpool.kernel.refusal.RefusalCode.CONVERSION_WINDOW_CLOSED;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.decision.Today;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractCommand.ConvertContract;
import org.talentpool.kernel.contract.ContractCommand.RefuseConversion;
import org.talentpool.kernel.contract.ContractCommand.RequestConversion;
import org.talentpool.kernel.contract.ContractEvent.ContractConverted;
import org.talentpool.kernel.contract.ContractEvent.ConversionRefused;
import org.talentpool.kernel.contract.ContractEvent.ConversionRequested;
import org.talentpool.kernel.contract.ContractState;
import org.talentpool.kernel.contract.ConversionPolicy;
import org.talentpool.kernel.contract.ConversionWindow;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.refusal.Refusal;

/** Turns contracts of a definite duration into indefinite ones (CO-01, CO-05). */
@Applies({"CO-01", "CO-02", "CO-03", "CO-05", "CO-06"})
@Applies(value = "CO-13", refusesNothing = "whoever decides weighs it")
@Component
class Converting {
    private final Repository<Post> posts;

    Converting(Repository<Post> posts) {
        this.posts = posts;
    }

    @CommandHandler
    void handle(RequestConversion command, MetaData sender) {
        var post = Aggregates.load(posts, command.postId());
        var owner = post.invoke(Post::contract).map(Contract::candidateId).orElse(null);
        ActingCandidate.mayTouch(sender, owner, command.postId());
        post.execute(filled -> decide(command, filled.mustHaveContract(), Today.inBrussels()));
    }

    /** A request that is still to be decided is not repeated. */
    private static void decide(RequestConversion command, Contract contract, LocalDate today) {
        mustBePossible(contract, today);
        if (contract.term().requestedOn() != null) {
            return;
        }
        var window = contract.term().conversionWindow();
        if (window != null && !window.includes(today)) {
            throw closed(window);
        }
        apply(new ConversionRequested(command.postId().value(), contract.candidateId(), today));
    }

    @CommandHandler
    void handle(RefuseConversion command) {
        Aggregates.load(posts, command.postId()).execute(post -> decide(command, post.mustHaveContract()));
    }

    private static void decide(RefuseConversion command, Contract contract) {
        if (contract.term().requestedOn() == null) {
            throw Refused.wrongState(contract.state());
        }
        apply(new ConversionRefused(command.postId().value(), contract.candidateId()));
    }

    @CommandHandler
    void handle(ConvertContract command) {
        Aggregates.load(posts, command.postId())
                .execute(post -> decide(command, post.mustHaveContract(), Today.inBrussels()));
    }

    private static void decide(ConvertContract command, Contract contract, LocalDate today) {
        mustBePossible(contract, today);
        if (ConversionPolicy.needsRequest(contract.terms()) && contract.term().requestedOn() == null) {
            throw Refusal.byRule(
                    CONVERSION_NOT_REQUESTED,
                    ConversionPolicy.rule(contract.terms()),
                    "The incumbent has not asked for it",
                    Map.of());
        }
        mustFollow(command.from(), contract, today);
        apply(new ContractConverted(command.postId().value(), contract.candidateId(), command.from()));
    }

    private static void mustBePossible(Contract contract, LocalDate today) {
        if (!ConversionPolicy.isPossible(contract.terms())) {
            throw Refusal.byRule(
                    CONVERSION_NOT_ALLOWED,
                    ConversionPolicy.rule(contract.terms()),
                    "No indefinite contract can follow",
                    Map.of("regime", contract.terms().regime().name()));
        }
        if (contract.state() == ContractState.INDEFINITE) {
            throw Refused.wrongState(contract.state());
        }
        Live.mustGoOn(contract, today);
    }

    /** Without a gap, and not before the day of the decision or the first day in the post. */
    private static void mustFollow(LocalDate from, Contract contract, LocalDate today) {
        var startsOn = contract.terms().startsOn();
        var earliest = today.isAfter(startsOn) ? today : startsOn;
        if (from.isBefore(earliest)) {
            throw Refused.tooEarly("from", from, earliest);
        }
        var endsOn = contract.term().endsOn();
        if (endsOn != null && from.isAfter(endsOn.plusDays(1))) {
            throw Refused.tooLate("from", from, endsOn.plusDays(1));
        }
    }

    private static Refusal closed(ConversionWindow window) {
        return Refusal.byRule(
                CONVERSION_WINDOW_CLOSED,
                "CO-05",
                window.isEmpty()
                        ? "The renewals are too short for a request"
                        : "Not one of the days on which it can be asked for",
                Map.of(
                        "opensOn", window.opensOn().toString(),
                        "closesOn", window.closesOn().toString(),
                        "empty", window.isEmpty()));
    }
}
