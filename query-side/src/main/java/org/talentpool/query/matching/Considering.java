package org.talentpool.query.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.progress.Progress;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.query.policy.Policies;

/** Judges again what was judged when a vacancy was decided on, from what was known then and by what was in force then (AU-05). */
@Applies("AU-05")
@Component
class Considering {
    private static final List<String> SOURCES = List.of("projection-matching", "projection-policies");

    private final Postings postings;
    private final Pool pool;
    private final Policies policies;
    private final Progress progress;

    Considering(Postings postings, Pool pool, Policies policies, Progress progress) {
        this.postings = postings;
        this.pool = pool;
        this.policies = policies;
        this.progress = progress;
    }

    /**
     * None of a post that was never opened.
     *
     * @throws Refusal POSITION_NOT_REACHED while a projection is behind the decision
     * @throws Refusal VERDICT_NOT_REPRODUCIBLE if other policies are known for that day than the decision names
     */
    Optional<Consideration> of(Decision decision) {
        SOURCES.forEach(source -> mustHaveSeen(source, decision));
        var inForce = inForceAt(decision);
        return decision.asOf().answer(() -> posting(decision).map(posting -> consider(decision, posting, inForce)));
    }

    /** What is told to the candidate itself; none if it was not listed or, being appointed, no longer to be won. */
    Optional<CandidateConsiderationsView.Item> statement(Decision decision, UUID candidate) {
        return wasListed(decision, candidate)
                ? of(decision).flatMap(consideration -> consideration.statementFor(candidate))
                : Optional.empty();
    }

    /** Looked up before everybody is judged. */
    private boolean wasListed(Decision decision, UUID candidate) {
        return decision.asOf()
                .answer(() -> posting(decision)
                        .flatMap(posting ->
                                pool.member(candidate).filter(member -> member.isListedFor(posting.vacancy())))
                        .isPresent());
    }

    private Optional<Posting> posting(Decision decision) {
        return postings.of(List.of(decision.postId())).stream().findFirst();
    }

    private Consideration consider(Decision decision, Posting posting, PoliciesInForce inForce) {
        var lists = posting.vacancy().requisitionIds();
        return Consideration.of(decision, posting, pool.onLists(lists), pool.erasedOnLists(lists), inForce);
    }

    private void mustHaveSeen(String group, Decision decision) {
        if (!progress.hasReached(group, decision.position()))
            throw Refusal.of(
                    RefusalCode.POSITION_NOT_REACHED,
                    "The answer has not yet seen this decision",
                    Map.of("processingGroup", group, "minPosition", decision.position()));
    }

    private PoliciesInForce inForceAt(Decision decision) {
        var inForce = policies.inForceOn(decision.day());
        var stamped = decision.policyVersion();
        if (stamped != null && !stamped.equals(inForce.label()))
            throw Refusal.of(
                    RefusalCode.VERDICT_NOT_REPRODUCIBLE,
                    "Other policies are known for the day of the decision than those it was taken by",
                    Map.of("position", decision.position(), "decidedBy", stamped, "known", inForce.label()));
        return inForce;
    }
}
