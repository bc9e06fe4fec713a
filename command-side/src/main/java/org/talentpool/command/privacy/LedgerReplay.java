package org.talentpool.command.privacy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Origin;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.eventlog.erasure.ErasureLedger;
import org.talentpool.eventlog.erasure.PersonalStores;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.candidate.CandidateCommand.RepeatErasure;
import org.talentpool.kernel.candidate.CandidateId;

/**
 * Sees to it, before anybody is answered, that whoever was forgotten stays forgotten when the database comes back from an older
 * copy: the ledger of erasures is carried out again. The other way round, it learns of erasures from before there was a ledger.
 */
@Component
class LedgerReplay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerReplay.class);

    /** Commands are handled, the web server does not listen. */
    private static final int PHASE = SpringAxonConfiguration.LIFECYCLE_PHASE + 50;

    private final ErasureLedger ledger;
    private final SubjectKeys keys;
    private final KeyDestruction destruction;
    private final PersonalStores stores;
    private final CommandGateway commands;
    private volatile boolean running;

    LedgerReplay(
            ErasureLedger ledger,
            SubjectKeys keys,
            KeyDestruction destruction,
            PersonalStores stores,
            CommandGateway commands) {
        this.ledger = ledger;
        this.keys = keys;
        this.destruction = destruction;
        this.stores = stores;
        this.commands = commands;
    }

    @Override
    public void start() {
        running = true;
        var destroyed = keys.destroyed();
        var forgotten = ledger.entries();
        forgotten.keySet().stream()
                .filter(person -> !destroyed.containsKey(person))
                .forEach(person -> {
                    LOG.warn(
                            "candidate:{} was erased after this copy of the database was made, and is erased again",
                            person);
                    new SystemWish(commands).send(new RepeatErasure(new CandidateId(person)), Origin.NONE);
                    destruction.destroy(person);
                    stores.blank(person);
                });
        destroyed.forEach((person, at) -> {
            if (!forgotten.containsKey(person)) ledger.enter(person, at);
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
