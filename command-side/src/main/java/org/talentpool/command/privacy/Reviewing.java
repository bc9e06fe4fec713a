package org.talentpool.command.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.candidate.CandidateUse;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.RetentionPolicy;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.privacy.PrivacyCommand.ReviewRetention;
import org.talentpool.kernel.privacy.PrivacyFileId;
import org.talentpool.kernel.privacy.Retention;
import org.talentpool.kernel.requisition.RequisitionId;

/**
 * Finds how long a person is kept, by the policies of the day on which it is asked, and asks again for the day that it finds. A
 * person in use is asked about when its time could be over at the earliest, had it begun today.
 */
@Applies({"DP-01", "DP-02", "DP-03"})
@Component
class Reviewing {
    private final Repository<Candidate> candidates;
    private final Repository<Requisition> requisitions;
    private final PrivacyFiles files;
    private final Policies policies;
    private final Deadlines deadlines;

    Reviewing(
            Repository<Candidate> candidates,
            Repository<Requisition> requisitions,
            PrivacyFiles files,
            Policies policies,
            Deadlines deadlines) {
        this.candidates = candidates;
        this.requisitions = requisitions;
        this.files = files;
        this.policies = policies;
        this.deadlines = deadlines;
    }

    @CommandHandler
    void handle(ReviewRetention command) throws Exception {
        var id = command.privacyFileId();
        var use = Aggregates.load(candidates, new CandidateId(id.value())).invoke(Candidate::use);
        if (use.erased()) return;
        var inForce = policies.inForceToday();
        var retention = judge(use, inForce);
        boolean isNew = !files.exist(id);
        files.decide(id, file -> file.judge(id, retention, use.held(), inForce.label()));
        // Whoever lifts the last hold has it asked again.
        if (!use.held()) proceed(id, retention, inForce, isNew);
    }

    private void proceed(PrivacyFileId id, Retention retention, PoliciesInForce inForce, boolean isNew)
            throws Exception {
        var today = inForce.day();
        var earliest =
                Objects.requireNonNullElseGet(retention.keptUntil(), () -> RetentionPolicy.keepUntil(today, inForce));
        var announceOn = earliest.minusDays(inForce.retention().noticeDays());
        if (retention.keptUntil() == null || today.isBefore(announceOn)) {
            askAfter(id, later(announceOn.minusDays(1), today));
        } else if (isNew) {
            // A file that begins tells one thing; the next one tomorrow.
            askAfter(id, today);
        } else {
            end(id, earliest, inForce);
        }
    }

    private void end(PrivacyFileId id, LocalDate keptUntil, PoliciesInForce inForce) throws Exception {
        var today = inForce.day();
        var noticeEnds = today.plusDays(inForce.retention().noticeDays());
        files.decide(id, file -> file.announce(keptUntil, later(keptUntil, noticeEnds)));
        var erasedAfter = files.ask(id, PrivacyFile::erasedAfter);
        if (today.isAfter(erasedAfter)) {
            files.decide(id, PrivacyFile::endRetention);
            // Should the erasure be refused, it is judged anew.
            askAfter(id, noticeEnds);
        } else {
            askAfter(id, erasedAfter);
        }
    }

    private void askAfter(PrivacyFileId id, LocalDate lastDay) {
        deadlines.whenOver(lastDay, new Deadline.OfRetention(new CandidateId(id.value()), lastDay));
    }

    private Retention judge(CandidateUse use, PoliciesInForce inForce) {
        if (use.committed() || use.applications().stream().anyMatch(this::mayYetSelect)) return Retention.IN_USE;
        List<LocalDate> memberships = use.memberships().entrySet().stream()
                .map(membership -> validUntil(membership.getKey(), membership.getValue(), inForce))
                .toList();
        return RetentionPolicy.judge(use.lastUsedOn(), memberships, use.employedUntil(), inForce);
    }

    private boolean mayYetSelect(UUID requisition) {
        return Aggregates.load(requisitions, new RequisitionId(requisition)).invoke(Requisition::mayYetHaveList);
    }

    /** Of a list that was given up before it was established, the day of the notification. */
    private LocalDate validUntil(UUID requisition, LocalDate notifiedOn, PoliciesInForce inForce) {
        var list = Aggregates.load(requisitions, new RequisitionId(requisition)).invoke(Requisition::reserveList);
        return list.established() ? ListValidity.validUntil(notifiedOn, list.term(), inForce) : notifiedOn;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
