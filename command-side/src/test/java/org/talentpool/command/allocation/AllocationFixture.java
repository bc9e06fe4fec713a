package org.talentpool.command.allocation;

import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Decisions;
import org.talentpool.command.decision.Outcome;
import org.talentpool.command.post.Post;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.sample.PostSample;

/** Post and candidate together, with the list that binds them. */
class AllocationFixture extends Decisions {
    static final CandidateCommitted COMMITTED =
            new CandidateCommitted(CANDIDATE.value(), POST.value(), REQUISITION.value());

    AllocationFixture() {
        var requisitions = repository(Requisition.class);
        var posts = repository(Post.class);
        var candidates = repository(Candidate.class);
        handler(new Assigning(aggregates(), requisitions, posts, candidates, policies()));
        handler(new Contracting(posts, candidates, policies()));
        handler(new Extending(posts, candidates, policies()));
        handler(new Parting(posts, candidates));
    }

    /** The sample candidate is on the established list and free. */
    Decisions givenFree(PostSample post) {
        return given(
                anEstablishedList().events(), post.events(), aListedCandidate().events());
    }

    /** The sample candidate is bound to the sample post. */
    Decisions givenBound(PostSample post) {
        return given(
                anEstablishedList().events(),
                post.events(),
                aCommittedCandidate(POST).events());
    }

    Outcome whenBound(PostSample post, Object command) {
        return givenBound(post).when(command);
    }

    static CommitmentEnded ended(CommitmentEnd cause) {
        return new CommitmentEnded(CANDIDATE.value(), POST.value(), REQUISITION.value(), cause);
    }
}
