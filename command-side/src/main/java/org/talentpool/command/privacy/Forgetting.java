package org.talentpool.command.privacy;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Origin;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.command.errand.Errand.ForgetPerson;
import org.talentpool.command.errand.ErrandWork;
import org.talentpool.command.errand.Next;
import org.talentpool.eventlog.erasure.ErasureProperties;
import org.talentpool.eventlog.erasure.PersonalStores;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.PrivacyCommand.RecordErasure;
import org.talentpool.kernel.privacy.PrivacyFileId;
import org.talentpool.kernel.privacy.StoreCount;

/**
 * Forgets a person step by step. Each step is told in the log once it is done, and can be done again, so that whoever is killed
 * in between goes on with the one that was not told. Stores are emptied at once, and again when no process can remember a key
 * any more: whatever one of them still wrote is then found.
 */
@Component
class Forgetting implements ErrandWork<ForgetPerson> {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final KeyDestruction keys;
    private final PersonalStores stores;
    private final ErasureProgress progress;
    private final SystemWish wishes;
    private final Duration settle;

    Forgetting(
            KeyDestruction keys,
            PersonalStores stores,
            ErasureProgress progress,
            SystemWish wishes,
            ErasureProperties properties) {
        this.keys = keys;
        this.stores = stores;
        this.progress = progress;
        this.wishes = wishes;
        this.settle = properties.settle();
    }

    @Override
    public Class<ForgetPerson> kind() {
        return ForgetPerson.class;
    }

    @Override
    public Next run(ForgetPerson errand) {
        var person = errand.candidateId();
        if (progress.of(person).isBefore(ErasureStep.KEYS_DESTROYED)) {
            keys.destroy(person.value());
            tell(person, ErasureStep.KEYS_DESTROYED, List.of(), 0);
        }
        if (progress.of(person).isBefore(ErasureStep.STORES_BLANKED)) {
            tell(person, ErasureStep.STORES_BLANKED, stores.blank(person.value()), 0);
        }
        var reached = progress.of(person);
        return reached.isBefore(ErasureStep.COMPLETED) ? complete(errand, untilSettled(reached)) : Next.DONE;
    }

    private Duration untilSettled(ErasureProgress.Reached reached) {
        return Duration.between(
                GenericEventMessage.clock.instant(), reached.keysDestroyedAt().plus(settle));
    }

    private Next complete(ForgetPerson errand, Duration pause) {
        if (pause.isPositive()) return new Next.GoOn(errand, pause);
        var person = errand.candidateId();
        stores.forgetInMemory();
        var emptied = stores.blankToTheEnd(person.value());
        var left = stores.left(person.value());
        if (!left.isEmpty()) {
            LOG.warn("The erasure of {} is not complete, there is still something in {}", person, left);
            throw new StillThereException(left);
        }
        tell(person, ErasureStep.COMPLETED, emptied, stores.size());
        return Next.DONE;
    }

    private void tell(CandidateId person, ErasureStep step, List<StoreCount> emptied, int scanned) {
        wishes.send(new RecordErasure(new PrivacyFileId(person.value()), step, emptied, scanned), Origin.NONE);
    }
}
