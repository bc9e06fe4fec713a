package org.talentpool.query.candidate;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationEnded;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldLifted;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldPlaced;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps who a candidate is and what the candidate brings; an erased person leaves the row without them. */
@Component
@ProcessingGroup("projection-candidate")
class CandidateProjection implements Projection {
    private static final Table CANDIDATES = Table.ofStreams("candidate");
    private static final String BLANK_PAST = """
        update readmodel.candidate_past set person = null, qualifications = null where id = :id
        """;

    private final Tables tables;
    private final JsonColumns json;

    CandidateProjection(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<Table> tables() {
        return List.of(CANDIDATES);
    }

    @EventHandler
    void on(CandidateRegistered event, @SequenceNumber long sequence) {
        tables.save(
                CANDIDATES,
                described(event, sequence, event.person(), event.qualifications())
                        .with("erased", false)
                        .with("paused", false)
                        .with("ineligible", false));
    }

    @EventHandler
    void on(ProfileChanged event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, described(event, sequence, event.person(), event.qualifications()));
    }

    @EventHandler
    void on(AvailabilityPaused event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence).with("paused", true).with("paused_until", event.until()));
    }

    @EventHandler
    void on(AvailabilityResumed event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence).with("paused", false).with("paused_until", null));
    }

    @EventHandler
    void on(CandidateCommitted event, @SequenceNumber long sequence) {
        commit(event, sequence, event.postId());
    }

    @EventHandler
    void on(CommitmentEnded event, @SequenceNumber long sequence) {
        commit(event, sequence, null);
    }

    @EventHandler
    void on(ApplicationLodged event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
    }

    @EventHandler
    void on(ApplicationEnded event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
    }

    @EventHandler
    void on(MembershipGained event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
    }

    @EventHandler
    void on(MembershipWithdrawn event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
    }

    @EventHandler
    void on(MembershipRemoved event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
    }

    @EventHandler
    void on(MembershipExpired event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
    }

    @EventHandler
    void on(CandidateDeclaredIneligible event, @SequenceNumber long sequence) {
        setIneligible(event, sequence, true);
    }

    @EventHandler
    void on(EligibilityRestored event, @SequenceNumber long sequence) {
        setIneligible(event, sequence, false);
    }

    @EventHandler
    void on(LegalHoldPlaced event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
    }

    @EventHandler
    void on(LegalHoldLifted event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
    }

    @EventHandler
    void on(CandidateErased event, @SequenceNumber long sequence) {
        tables.change(
                CANDIDATES,
                seen(event, sequence).with("erased", true).with("person", null).with("qualifications", null));
        tables.sweep(BLANK_PAST, event.candidateId());
    }

    private void commit(CandidateEvent event, long sequence, @Nullable UUID post) {
        tables.change(CANDIDATES, seen(event, sequence).with("committed_to", post));
    }

    private void setIneligible(CandidateEvent event, long sequence, boolean ineligible) {
        tables.change(CANDIDATES, seen(event, sequence).with("ineligible", ineligible));
    }

    private Columns described(
            CandidateEvent event, long sequence, Personal<Person> person, Personal<Qualifications> qualifications) {
        return seen(event, sequence)
                .with("person", json.writeOrNull(person.orNull()))
                .with("qualifications", json.writeOrNull(qualifications.orNull()));
    }

    private static Columns seen(CandidateEvent event, long sequence) {
        return CANDIDATES.seen(event.candidateId(), sequence);
    }
}
