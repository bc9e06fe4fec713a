package org.talentpool.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.command.Pool;
import org.talentpool.command.WithCommandSide;
import org.talentpool.eventlog.keys.SubjectKey;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.receipt.Receipt;

@WithCommandSide
class WhenCandidateErasedThenDestroyKeyIT {
    @Autowired
    CommandGateway commands;

    @Autowired
    SubjectKeys keys;

    @Autowired
    EventStore log;

    @Test
    void an_erasure_makes_the_log_forget_the_person_and_keep_the_decisions() {
        var candidate = new Pool(commands).candidate();
        commands.sendAndWait(new EraseCandidate(candidate));
        await().untilAsserted(() -> assertThat(keys.find(candidate.value())).isInstanceOf(SubjectKey.Destroyed.class));
        var events = log.readEvents(candidate.toString()).asStream().toList();
        assertThat(events).hasSize(2);
        assertThat(((CandidateRegistered) events.getFirst().getPayload())
                        .person()
                        .isErased())
                .isTrue();
    }

    @Test
    void the_address_of_the_erased_may_register_again() {
        var erased = new Pool(commands).candidate();
        commands.sendAndWait(new EraseCandidate(erased));
        var again = Pool.toRegister(new CandidateId(UUID.randomUUID()), erased.value() + "@example.org");
        assertThat(commands.<Object>sendAndWait(again)).isInstanceOf(Receipt.class);
    }
}
