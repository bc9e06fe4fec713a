package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.OFFER_LAPSED;
import static org.talentpool.kernel.refusal.RefusalCode.OFFER_NOT_OPEN;
import static org.talentpool.kernel.refusal.RefusalCode.POST_ALLOCATED;
import static org.talentpool.kernel.refusal.RefusalCode.POST_NOT_FUNDED;
import static org.talentpool.kernel.refusal.RefusalCode.POST_NOT_OPEN;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostCommand.WarnOfHold;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.HoldWarned;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferBecameConditional;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.post.PostEvent.OfferRetracted;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** What has become of a post so far, and which stage allows what. */
class PostFacts {
    private static final Set<PostState> ALLOCATED =
            Set.of(PostState.HELD, PostState.OFFERED, PostState.ACCEPTED, PostState.FILLED);

    private @Nullable PostPlanned plan;
    private PostState state = PostState.PLANNED;
    private boolean funded;
    private Openness openness = Openness.NONE;
    private int assignments;
    private int offers;
    private boolean lastOfferLapsed;
    private @Nullable Allocation allocation;
    private @Nullable LocalDate newStart;
    private final HoldWarning warning = new HoldWarning();
    private final Incumbency incumbency = new Incumbency();

    static PostPlanned planned(PlanPost command) {
        return new PostPlanned(
                command.postId().value(),
                command.number(),
                command.title(),
                command.division(),
                command.gradeSlot(),
                command.profile(),
                command.regime(),
                command.funded(),
                command.plannedStart(),
                command.criteria(),
                command.clearance());
    }

    void evolve(PostEvent event) {
        switch (event) {
            case PostPlanned planned -> {
                plan = planned;
                funded = planned.funded();
            }
            case FundingConfirmed _ -> funded = true;
            case VacancyOpened opened -> {
                state = PostState.OPEN;
                openness = Openness.of(opened);
                newStart = opened.plannedStart() == null ? newStart : opened.plannedStart();
            }
            case VacancyClosed _ -> state = PostState.CLOSED;
            case CandidateAssigned assigned -> {
                state = PostState.HELD;
                assignments = assigned.assignment();
                lastOfferLapsed = false;
                warning.beginAnew();
                allocation = new Allocation(assigned);
            }
            case HoldExtended extended -> allocation = kept().with(extended);
            case HoldWarned warned -> warning.evolve(warned);
            case OfferMade made -> {
                state = PostState.OFFERED;
                offers = made.offer();
                allocation = kept().with(made);
            }
            case OfferAccepted _ -> state = PostState.ACCEPTED;
            case OfferLapsed _ -> {
                lastOfferLapsed = true;
                reopen();
            }
            case AssignmentReleased _, HoldLapsed _, OfferRefused _, OfferRetracted _ -> reopen();
            case ConditionRecorded recorded -> allocation = kept().with(recorded);
            case OfferBecameFirm _ -> allocation = kept().firm(true);
            case OfferBecameConditional _ -> allocation = kept().firm(false);
            case CandidateAppointed appointed -> {
                state = PostState.FILLED;
                incumbency.evolve(appointed);
            }
        }
    }

    /** After its contract the post is as it was before its vacancy. */
    void evolve(ContractEvent event) {
        incumbency.evolve(event);
        if (event instanceof ContractEnded) {
            state = PostState.PLANNED;
            openness = openness.toNoList();
            allocation = null;
        }
    }

    private void reopen() {
        state = PostState.OPEN;
        allocation = null;
    }

    void mustBe(PostState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw Refused.wrongState(state);
        }
    }

    void mustNotBeClosed() {
        if (is(PostState.CLOSED)) {
            throw Refused.wrongState(state);
        }
    }

    void mustNotBeAllocated() {
        if (ALLOCATED.contains(state)) {
            throw refused(POST_ALLOCATED, "Kept for somebody");
        }
    }

    /** What is to be said of the end of the hold, if anything. */
    Optional<HoldWarned> warning(WarnOfHold wish) {
        return is(PostState.HELD) ? warning.of(wish, kept(), kept().holdUntil()) : Optional.empty();
    }

    void mustBeVacantOn(LocalDate startsOn) {
        incumbency.mustHaveEndedBefore(startsOn);
    }

    void mustTakeAssignments() {
        if (!is(PostState.OPEN)) {
            throw refused(POST_NOT_OPEN, "No open vacancy");
        }
    }

    /** The post must be held, funded, and free of its last incumbent on the first day that is offered. */
    void mustTakeOffer(LocalDate startsOn) {
        mustBe(PostState.HELD);
        if (!funded) {
            throw refused(POST_NOT_FUNDED, "The budget is not granted");
        }
        mustBeVacantOn(startsOn);
    }

    void offerMustBeOpen(PostState... open) {
        if (!Set.of(open).contains(state)) {
            throw lastOfferLapsed
                    ? refused(OFFER_LAPSED, "The time for an answer is over")
                    : refused(OFFER_NOT_OPEN, "No open offer");
        }
    }

    Vacancy vacancy() {
        var planned = plan();
        return new Vacancy(
                planned.postId(),
                planned.gradeSlot(),
                planned.profile(),
                planned.regime(),
                newStart == null ? planned.plannedStart() : newStart,
                openness.criteria(),
                openness.requisitionIds(),
                openness.scoring());
    }

    boolean isHeldBy(int assignment) {
        return is(PostState.HELD) && assignment == assignments;
    }

    boolean is(PostState asked) {
        return state == asked;
    }

    boolean isFunded() {
        return funded;
    }

    int assignments() {
        return assignments;
    }

    int offers() {
        return offers;
    }

    PostPlanned plan() {
        return Objects.requireNonNull(plan, "the post was not planned");
    }

    Optional<Contract> contract() {
        return incumbency.contract();
    }

    Optional<Allocation> allocation() {
        return Optional.ofNullable(allocation);
    }

    Allocation kept() {
        return Objects.requireNonNull(allocation, "the post is kept for nobody");
    }

    @Nullable
    UUID keptCandidate() {
        return allocation == null ? null : allocation.candidateId();
    }

    private Refusal refused(RefusalCode code, String message) {
        return Refusal.of(code, message, Map.of("state", state.name()));
    }
}
