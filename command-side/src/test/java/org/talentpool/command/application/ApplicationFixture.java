package org.talentpool.command.application;

import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Decisions;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationEnded;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;

/** Requisition, application and candidate together. */
class ApplicationFixture extends Decisions {
    static final ApplicationLodged LODGED =
            new ApplicationLodged(CANDIDATE.value(), APPLICATION.value(), REQUISITION.value());
    static final ApplicationEnded ENDED =
            new ApplicationEnded(CANDIDATE.value(), APPLICATION.value(), REQUISITION.value());
    static final CandidateErased ERASED = new CandidateErased(CANDIDATE.value());

    ApplicationFixture() {
        var requisitions = repository(Requisition.class);
        var applications = repository(Application.class);
        var candidates = repository(Candidate.class);
        handler(new Applying(aggregates(), requisitions, applications, candidates, policies()));
        handler(new Selecting(requisitions, applications, candidates));
        handler(new Accommodating(aggregates(), applications, repository(EvidenceFile.class), candidates));
        handler(new Ending(applications, candidates));
    }
}
