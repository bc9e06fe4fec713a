package org.talentpool.command.post;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.post.PostState.ACCEPTED;
import static org.talentpool.kernel.post.PostState.FILLED;
import static org.talentpool.kernel.post.PostState.HELD;
import static org.talentpool.kernel.post.PostState.OFFERED;
import static org.talentpool.kernel.post.PostState.OPEN;
import static org.talentpool.kernel.post.PostState.PLANNED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.command.candidate.PoolEntry;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.post.HoldPolicy;
import org.talentpool.kernel.post.PostCommand.AcceptOffer;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.CloseVacancy;
import org.talentpool.kernel.post.PostCommand.ConfirmFunding;
import org.talentpool.kernel.post.PostCommand.ExtendHold;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.LapseOffer;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostCommand.RefuseOffer;
import org.talentpool.kernel.post.PostCommand.ReleaseAssignment;
import org.talentpool.kernel.post.PostCommand.RetractOffer;
import org.talentpool.kernel.post.PostCommand.WarnOfHold;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.post.PostEvent.OfferRetracted;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostId;

/**
 * A post and the one person whom it is kept for, if any. Assignments and offers are counted and their numbers never used
 * again, so that a deadline of an earlier one cannot end a later one.
 */
@Aggregate
public class Post {
    @AggregateIdentifier
    private PostId id;

    private final PostFacts facts = new PostFacts();

    Post() {}

    Post(PlanPost command) {
        apply(PostFacts.planned(command));
    }

    /** Funding that is confirmed already is no event. */
    @CommandHandler
    void decide(ConfirmFunding command) {
        facts.mustNotBeClosed();
        if (!facts.isFunded()) {
            apply(new FundingConfirmed(id.value()));
        }
    }

    void decide(OpenVacancy command, PoliciesInForce inForce) {
        facts.mustBe(PLANNED);
        apply(Opening.opened(command, facts.plan(), inForce));
    }

    @CommandHandler
    void decide(CloseVacancy command) {
        facts.mustNotBeAllocated();
        facts.mustBe(OPEN);
        apply(new VacancyClosed(id.value()));
    }

    /** Holds the candidate; whoever calls has judged the candidate by {@link #vacancy}. */
    public void decide(AssignToPost command, LocalDate holdUntil, Verdict verdict, List<Condition> conditions) {
        mustBeOpen();
        apply(AllocationEvents.assigned(command, facts.assignments() + 1, holdUntil, verdict, conditions));
    }

    public void decide(ReleaseAssignment command) {
        facts.mustBe(HELD);
        var held = facts.kept();
        apply(new AssignmentReleased(id.value(), held.candidateId(), held.requisitionId(), facts.assignments()));
    }

    /** @param standing of whoever is held, on which it depends whether there is an extension */
    public void decide(ExtendHold command, Standing standing, PoliciesInForce inForce) {
        facts.mustBe(HELD);
        var held = facts.kept();
        Holding.mustBeExtendable(held, standing, inForce);
        apply(AllocationEvents.extended(held, HoldPolicy.extendedUntil(held.holdUntil(), inForce)));
    }

    /** Does nothing unless that very hold still stands and its present end is over: a deadline may be of an earlier end. */
    public void decide(LapseHold command) {
        if (facts.isHeldBy(command.assignment()) && Holding.isOver(facts.kept())) {
            var held = facts.kept();
            apply(new HoldLapsed(id.value(), held.candidateId(), held.requisitionId(), facts.assignments()));
        }
    }

    /** Does nothing unless the hold still stands and ends on that very day, and nobody was warned of it. */
    @CommandHandler
    void decide(WarnOfHold command) {
        facts.warning(command).ifPresent(AggregateLifecycle::apply);
    }

    /**
     * Offers a contract to whom the post is held for.
     *
     * @return the terms, computed for the first day that is offered (CO-07)
     */
    public ContractTerms decide(OfferContract command, PoolEntry candidate, PoliciesInForce inForce) {
        facts.mustTakeOffer(command.startsOn());
        var held = facts.kept();
        OfferRules.check(command, facts.plan(), held, candidate, inForce);
        var terms = OfferRules.terms(facts.plan(), candidate, command.grade(), command.startsOn(), inForce);
        apply(AllocationEvents.offered(command, held, facts.offers() + 1, terms));
        tellFirmness();
        return terms;
    }

    @CommandHandler
    void decide(AcceptOffer command, MetaData sender) {
        ActingCandidate.mayTouch(sender, facts.keptCandidate(), id);
        facts.offerMustBeOpen(OFFERED);
        var offer = facts.kept().openOffer();
        OfferRules.mustNotHaveLapsed(offer);
        apply(new OfferAccepted(id.value(), offer.candidateId(), offer.requisitionId(), facts.offers()));
    }

    public void decide(RefuseOffer command, MetaData sender) {
        ActingCandidate.mayTouch(sender, facts.keptCandidate(), id);
        facts.offerMustBeOpen(OFFERED);
        var offer = facts.kept().openOffer();
        apply(new OfferRefused(id.value(), offer.candidateId(), offer.requisitionId(), facts.offers()));
    }

    /** The organisation takes the offer back, also an accepted one. */
    public void decide(RetractOffer command) {
        facts.offerMustBeOpen(OFFERED, ACCEPTED);
        var offer = facts.kept().openOffer();
        apply(new OfferRetracted(id.value(), offer.candidateId(), offer.requisitionId(), facts.offers()));
    }

    /** Does nothing unless that very offer is still unanswered. */
    public void decide(LapseOffer command) {
        if (facts.is(OFFERED) && command.offer() == facts.offers()) {
            var offer = facts.kept().openOffer();
            apply(new OfferLapsed(id.value(), offer.candidateId(), offer.requisitionId(), facts.offers()));
        }
    }

    /** The same outcome again is no event; a different one corrects it, and may make the offer firm or conditional (SE-11). */
    @CommandHandler
    void decide(RecordCondition command) {
        facts.mustBe(OFFERED, ACCEPTED);
        var recorded = ConditionRules.judged(command, facts.plan(), facts.kept());
        if (facts.kept().lacks(recorded)) {
            apply(recorded);
            tellFirmness();
        }
    }

    private void tellFirmness() {
        ConditionRules.changeOfFirmness(facts.kept(), facts.offers()).ifPresent(AggregateLifecycle::apply);
    }

    /**
     * Appoints whoever accepted the offer.
     *
     * @return the terms, computed anew for the first day in the post
     */
    public ContractTerms decide(AppointCandidate command, PoolEntry candidate, PoliciesInForce inForce) {
        facts.mustBe(ACCEPTED);
        facts.mustBeVacantOn(command.startsOn());
        ConditionRules.noneMayBeOutstanding(facts.plan(), facts.kept(), command.startsOn());
        OfferRules.ageMustBeEligible(candidate, command.startsOn(), inForce);
        var offer = facts.kept().openOffer();
        var terms = OfferRules.terms(facts.plan(), candidate, offer.grade(), command.startsOn(), inForce);
        apply(AllocationEvents.appointed(offer, command.startsOn(), terms));
        return terms;
    }

    @EventSourcingHandler
    void evolve(PostEvent event) {
        id = new PostId(event.postId());
        facts.evolve(event);
    }

    @EventSourcingHandler
    void evolve(ContractEvent event) {
        facts.evolve(event);
    }

    /** Refuses with {@code POST_ALLOCATED} or {@code POST_NOT_OPEN} unless somebody can be assigned. */
    public void mustBeOpen() {
        facts.mustNotBeAllocated();
        facts.mustTakeAssignments();
    }

    /** What the match policy judges a candidate against. */
    public Vacancy vacancy() {
        return facts.vacancy();
    }

    /** Whom the post is kept for; refuses with {@code WRONG_STATE} if for nobody. */
    public Allocation mustBeAllocated() {
        facts.mustBe(HELD, OFFERED, ACCEPTED, FILLED);
        return facts.kept();
    }

    /** Whom the post is kept for. */
    public Optional<Allocation> allocation() {
        return facts.allocation();
    }

    /** The contract of whoever is in the post; refuses with {@code WRONG_STATE} if nobody is. */
    public Contract mustHaveContract() {
        facts.mustBe(FILLED);
        return facts.contract().orElseThrow();
    }

    /** The contract of whoever is in the post. */
    public Optional<Contract> contract() {
        return facts.contract();
    }
}
