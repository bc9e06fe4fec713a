package org.talentpool.kernel.sample;

import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.post.PostId;

/** Past events of a candidate, up to the stage that a test starts from. */
public final class CandidateSample {
    private static final UUID ID = CANDIDATE.value();
    private static final UUID LIST = REQUISITION.value();

    private final List<CandidateEvent> events = new ArrayList<>();

    private CandidateSample() {}

    public static RegisterCandidate toRegister() {
        return new RegisterCandidate(CANDIDATE, PERSON, QUALIFICATIONS);
    }

    public static CandidateSample aCandidate() {
        return aCandidate(PERSON, QUALIFICATIONS);
    }

    public static CandidateSample aCandidate(Person person, Qualifications qualifications) {
        return new CandidateSample()
                .with(new CandidateRegistered(ID, Personal.of(person), Personal.of(qualifications)));
    }

    public static CandidateSample anApplicant() {
        return aCandidate().applied();
    }

    public static CandidateSample aListedCandidate() {
        return anApplicant().listed(SLOT);
    }

    public static CandidateSample aCommittedCandidate(PostId post) {
        return aListedCandidate().with(new CandidateCommitted(ID, post.value(), LIST));
    }

    public CandidateSample applied() {
        return with(new ApplicationLodged(ID, APPLICATION.value(), LIST));
    }

    public CandidateSample listed(GradeSlot... slots) {
        return with(new MembershipGained(
                ID, APPLICATION.value(), LIST, List.of(PROFILE), List.of(slots), NOTIFIED_ON, Personal.of(EVIDENCE)));
    }

    public CandidateSample with(CandidateEvent event) {
        events.add(event);
        return this;
    }

    public List<CandidateEvent> events() {
        return List.copyOf(events);
    }
}
