package org.talentpool.command.privacy;

import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.erasure.ErasureLedger;
import org.talentpool.eventlog.erasure.PersonalStores;
import org.talentpool.eventlog.keys.SubjectKeys;

/** Takes a person's keys away for good: noted outside the database first, so that no copy of it brings them back. */
@Component
public class KeyDestruction {
    private final ErasureLedger ledger;
    private final SubjectKeys keys;
    private final PersonalStores stores;

    KeyDestruction(ErasureLedger ledger, SubjectKeys keys, PersonalStores stores) {
        this.ledger = ledger;
        this.keys = keys;
        this.stores = stores;
    }

    /** Doing it again changes nothing. */
    public void destroy(UUID person) {
        ledger.enter(person, GenericEventMessage.clock.instant());
        keys.destroy(person);
        stores.forgetInMemory();
    }
}
