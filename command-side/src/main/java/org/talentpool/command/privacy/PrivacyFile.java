package org.talentpool.command.privacy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.PrivacyCommand.RecordErasure;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAdvanced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAnnounced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyEvent.PersonalDataExported;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionEnded;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionJudged;
import org.talentpool.kernel.privacy.PrivacyFileId;
import org.talentpool.kernel.privacy.Retention;

/** What was done with the data of one person, apart from the person's own stream, which ends with its erasure. */
@Aggregate
class PrivacyFile {
    @AggregateIdentifier
    private PrivacyFileId id;

    private ErasureStep reached = ErasureStep.REQUESTED;
    private @Nullable RetentionJudged judged;
    private @Nullable ErasureAnnounced announced;

    PrivacyFile() {}

    /** Each time anew: who was given what when is the point of it. */
    void export(PrivacyFileId file) {
        apply(new PersonalDataExported(file.value()));
    }

    /** Found again as it was it is no news. */
    void judge(PrivacyFileId file, Retention retention, boolean held, String policyVersion) {
        var anew = new RetentionJudged(
                file.value(), retention.outcome(), retention.lastUsedOn(), retention.keptUntil(), held, policyVersion);
        if (judged == null || !isSame(judged, anew)) apply(anew);
    }

    private static boolean isSame(RetentionJudged one, RetentionJudged other) {
        return one.outcome() == other.outcome()
                && Objects.equals(one.keptUntil(), other.keptUntil())
                && one.held() == other.held();
    }

    /** Told once of each end. */
    void announce(LocalDate keptUntil, LocalDate erasedAfter) {
        if (announced == null) apply(new ErasureAnnounced(id.value(), keptUntil, erasedAfter));
    }

    LocalDate erasedAfter() {
        return Objects.requireNonNull(announced, "nothing was announced").erasedAfter();
    }

    void endRetention() {
        apply(new RetentionEnded(id.value(), Objects.requireNonNull(announced).keptUntil()));
    }

    void record(RecordErasure command) {
        if (command.step().compareTo(reached) <= 0) return;
        var candidate = command.privacyFileId().value();
        if (command.step() == ErasureStep.COMPLETED) {
            apply(new ErasureCompleted(candidate, command.stores(), command.storesScanned()));
        } else {
            apply(new ErasureAdvanced(candidate, command.step(), command.stores()));
        }
    }

    @EventSourcingHandler
    void evolve(PersonalDataExported event) {
        id = new PrivacyFileId(event.candidateId());
    }

    /** What was announced before counts no more. */
    @EventSourcingHandler
    void evolve(RetentionJudged event) {
        id = new PrivacyFileId(event.candidateId());
        judged = event;
        announced = null;
    }

    @EventSourcingHandler
    void evolve(ErasureAnnounced event) {
        announced = event;
    }

    @EventSourcingHandler
    void evolve(ErasureAdvanced event) {
        id = new PrivacyFileId(event.candidateId());
        reached = event.step();
    }

    @EventSourcingHandler
    void evolve(ErasureCompleted event) {
        id = new PrivacyFileId(event.candidateId());
        reached = ErasureStep.COMPLETED;
    }
}
