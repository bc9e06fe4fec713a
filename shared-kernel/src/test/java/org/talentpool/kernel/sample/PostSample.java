package org.talentpool.kernel.sample;

import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractPolicy;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.MatchPolicy;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;

/** Past events of a funded, established twin-graded post, up to the stage that a test starts from. */
public final class PostSample {
    public static final LocalDate HOLD_UNTIL = TODAY.plusDays(60);
    public static final LocalDate ANSWER_BY = TODAY.plusDays(14);
    public static final ContractTerms TERMS =
            ContractPolicy.terms(Regime.ESTABLISHED, Standing.EXTERNAL, SLOT, SLOT.lower(), STARTS_ON, IN_FORCE);

    private static final UUID ID = POST.value();
    private static final UUID MEMBER = CANDIDATE.value();
    private static final UUID LIST = REQUISITION.value();

    private final List<PostEvent> events = new ArrayList<>();

    private PostSample(boolean funded, @Nullable ClearanceLevel clearance) {
        events.add(new PostPlanned(
                ID,
                "PDD 0123",
                "Assistant, budget",
                "Executive Management",
                SLOT,
                PROFILE,
                Regime.ESTABLISHED,
                funded,
                STARTS_ON,
                CRITERIA,
                clearance));
    }

    public static PlanPost toPlan() {
        return new PlanPost(
                POST,
                "PDD 0123",
                "Assistant, budget",
                "Executive Management",
                SLOT,
                PROFILE,
                Regime.ESTABLISHED,
                true,
                STARTS_ON,
                CRITERIA,
                null);
    }

    public static OpenVacancy toOpen() {
        return new OpenVacancy(POST, List.of(REQUISITION), null);
    }

    public static AssignToPost toAssign() {
        return new AssignToPost(POST, CANDIDATE, REQUISITION, HOLD_UNTIL);
    }

    public static OfferContract toOffer() {
        return new OfferContract(POST, SLOT.lower(), STARTS_ON, ANSWER_BY, null, null);
    }

    public static PostSample aPlannedPost() {
        return new PostSample(true, null);
    }

    public static PostSample aPlannedPostThatAsksFor(ClearanceLevel clearance) {
        return new PostSample(true, clearance);
    }

    public static PostSample anOpenPost() {
        return aPlannedPost().opened();
    }

    public static PostSample anOpenUnfundedPost() {
        return new PostSample(false, null).opened();
    }

    public static PostSample aHeldPost() {
        return anOpenPost().held();
    }

    public static PostSample anOfferedPost() {
        return aHeldPost().offered();
    }

    public static PostSample anAcceptedPost() {
        return anOfferedPost().with(new OfferAccepted(ID, MEMBER, LIST, 1));
    }

    /** Accepted, and every condition of appointment satisfied, which made the offer firm. */
    public static PostSample aClearedPost() {
        var sample = anAcceptedPost();
        CONDITIONS.forEach(condition -> sample.with(satisfied(condition)));
        return sample.with(new OfferBecameFirm(ID, MEMBER, LIST, 1));
    }

    public static PostSample aFilledPost() {
        return aClearedPost().with(new CandidateAppointed(ID, MEMBER, LIST, STARTS_ON, TERMS));
    }

    public static ConditionRecorded satisfied(Condition condition) {
        return recorded(condition, ConditionOutcome.SATISFIED);
    }

    public static ConditionRecorded recorded(Condition condition, ConditionOutcome outcome) {
        return new ConditionRecorded(ID, MEMBER, condition, outcome, null, null);
    }

    public PostSample opened() {
        return with(new VacancyOpened(ID, List.of(LIST), CRITERIA, null, Scoring.BASELINE));
    }

    public PostSample held() {
        return heldUnder(CONDITIONS);
    }

    /** Held for a member of a list whose requisition names these conditions. */
    public PostSample heldUnder(List<Condition> conditions) {
        var verdict =
                MatchPolicy.judge(MatchSample.aMember(), MatchSample.aVacancy(), new Eligibility(true, true), IN_FORCE);
        return with(new CandidateAssigned(
                ID, MEMBER, LIST, 1, SLOT, false, HOLD_UNTIL, conditions, IN_FORCE.label(), Personal.of(verdict)));
    }

    public PostSample offered() {
        return with(
                new OfferMade(ID, MEMBER, LIST, 1, SLOT.lower(), STARTS_ON, ANSWER_BY, null, Personal.of(""), TERMS));
    }

    public PostSample with(PostEvent event) {
        events.add(event);
        return this;
    }

    public List<PostEvent> events() {
        return List.copyOf(events);
    }
}
