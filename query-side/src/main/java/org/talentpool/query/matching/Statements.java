package org.talentpool.query.matching;

import java.util.Objects;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.policy.Applies;

/** Says of one consideration what the candidate may read: its own verdict in full, and of the others their number (AU-08). */
@Applies(value = "AU-08", refusesNothing = "a candidate reads its own verdicts in full")
final class Statements {
    private Statements() {}

    static CandidateConsiderationsView.Item of(Consideration consideration, ConsiderationView.Item own) {
        var decision = consideration.decision();
        var posting = consideration.posting();
        var match = Objects.requireNonNull(own.match(), "nothing is said to somebody erased");
        return new CandidateConsiderationsView.Item(
                decision.position(),
                decision.postId(),
                posting.number(),
                posting.title(),
                posting.vacancy().gradeSlot(),
                decision.decidedAt(),
                decision.kind(),
                own.chosen(),
                match.fits(),
                match.score(),
                match.rank(),
                consideration.fitting().size(),
                consideration.erased().size(),
                match.lowerGrade(),
                match.criteria(),
                match.policyVersion());
    }
}
