package org.talentpool.command.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.command.Pool;
import org.talentpool.command.WithCommandSide;
import org.talentpool.kernel.candidate.CandidateCommand.DeclareIneligible;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateCommand.RestoreEligibility;
import org.talentpool.kernel.candidate.CandidateCommand.ResumeAvailability;
import org.talentpool.kernel.receipt.Receipt;

/** Streams in memory are shortened to what their aggregates remember. */
@WithCommandSide
class ShortInMemoryIT {
    @Autowired
    CommandGateway commands;

    @Autowired
    EventStorageEngine log;

    private Receipt send(Object command) {
        return commands.sendAndWait(command);
    }

    @Test
    void a_candidate_is_decided_on_as_before_and_gets_a_snapshot_in_time() {
        var id = new Pool(commands).candidate();
        send(new PauseAvailability(id, null));
        for (int time = 0; time < 55; time++) {
            send(new DeclareIneligible(id));
            send(new RestoreEligibility(id));
        }

        assertThat(catchThrowable(() -> send(new RestoreEligibility(id)))).isNotNull();
        assertThat(send(new ResumeAvailability(id)).version()).isEqualTo(113);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> log.readSnapshot(id.toString()).isPresent());
    }
}
