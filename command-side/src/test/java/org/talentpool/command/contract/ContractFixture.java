package org.talentpool.command.contract;

import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.time.LocalDate;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Decisions;
import org.talentpool.command.decision.Outcome;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.sample.ContractSample;

/** A post whose contract goes on, with the incumbent. */
class ContractFixture extends Decisions {
    static final MembershipRemoved REMOVED = new MembershipRemoved(CANDIDATE.value(), REQUISITION.value());

    ContractFixture() {
        var posts = repository(Post.class);
        handler(new Renewing(posts, policies()));
        handler(new Converting(posts));
        handler(new Advancing(posts, policies()));
        handler(new Leaving(posts, repository(Candidate.class), policies()));
        handler(new Reminding(posts, policies()));
    }

    static CommitmentEnded freed(LocalDate lastDay) {
        return new CommitmentEnded(
                CANDIDATE.value(), POST.value(), REQUISITION.value(), CommitmentEnd.CONTRACT_ENDED, lastDay);
    }

    /** The sample candidate is in the sample post. */
    Decisions given(ContractSample contract) {
        return given(contract.events(), aCommittedCandidate(POST).events());
    }

    Outcome whenOn(String day, ContractSample contract, Object command) {
        return given(contract).on(LocalDate.parse(day)).when(command);
    }
}
