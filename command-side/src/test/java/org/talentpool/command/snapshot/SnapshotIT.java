package org.talentpool.command.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.talentpool.command.Pool;
import org.talentpool.command.WithCommandSide;
import org.talentpool.kernel.candidate.CandidateCommand.DeclareIneligible;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateCommand.RestoreEligibility;
import org.talentpool.kernel.candidate.CandidateCommand.ResumeAvailability;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.receipt.Receipt;

/** Without memory, so that each command begins with what is stored. */
@WithCommandSide
@TestPropertySource(properties = "talentpool.log.known-events=0")
class SnapshotIT {
    private static final int EVENTS = 2000;

    @Autowired
    CommandGateway commands;

    @Autowired
    EventStorageEngine log;

    @Autowired
    JdbcClient database;

    private CandidateId id;

    /** Declared ineligible and restored, over and over; the last event restores. */
    @BeforeEach
    void a_long_stream() {
        id = new Pool(commands).candidate();
        List<DomainEventMessage<?>> events = LongStream.rangeClosed(1, EVENTS)
                .<DomainEventMessage<?>>mapToObj(this::event)
                .toList();
        log.appendEvents(events);
    }

    private DomainEventMessage<?> event(long sequence) {
        var payload =
                sequence % 2 == 1 ? new CandidateDeclaredIneligible(id.value()) : new EligibilityRestored(id.value());
        return new GenericDomainEventMessage<>("Candidate", id.toString(), sequence, payload);
    }

    private Receipt send(Object command) {
        return commands.sendAndWait(command);
    }

    private void awaitSnapshot(long sequence) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> log.readSnapshot(id.toString())
                        .filter(snapshot -> snapshot.getSequenceNumber() >= sequence)
                        .isPresent());
    }

    private String stored() {
        return database.sql("""
                select convert_from(payload, 'UTF8') from eventlog.snapshot_event_entry
                where aggregate_identifier = ?""").param(id.toString()).query(String.class).single();
    }

    @Test
    void decisions_go_on_from_a_snapshot_as_from_the_whole_stream() {
        assertThat(send(new PauseAvailability(id, null)).version()).isEqualTo(EVENTS + 2);
        awaitSnapshot(EVENTS);

        send(new ResumeAvailability(id));
        send(new DeclareIneligible(id));

        assertThat(send(new RestoreEligibility(id)).version()).isEqualTo(EVENTS + 5);
    }

    @Test
    void a_snapshot_shows_nothing_personal() {
        send(new PauseAvailability(id, null));
        awaitSnapshot(EVENTS);

        assertThat(stored())
                .contains(id.value().toString(), "p1:2:")
                .doesNotContain("example.org", "Ada", "1990", "FRE");
    }

    @Test
    void a_snapshot_of_another_revision_counts_for_nothing() {
        send(new PauseAvailability(id, null));
        awaitSnapshot(EVENTS);
        spoil("payload_revision = '0'");

        assertThat(log.readSnapshot(id.toString())).isEmpty();
        assertThat(send(new ResumeAvailability(id)).version()).isEqualTo(EVENTS + 3);
    }

    @Test
    void a_snapshot_that_cannot_be_read_fails_no_command() {
        send(new PauseAvailability(id, null));
        awaitSnapshot(EVENTS);
        spoil("payload = 'nonsense'");

        assertThat(send(new ResumeAvailability(id)).version()).isEqualTo(EVENTS + 3);
        awaitSnapshot(EVENTS + 2);
    }

    @Test
    void a_snapshot_that_cannot_be_stored_fails_no_command() {
        database.sql(
                        "alter table eventlog.snapshot_event_entry add constraint none_of_it check (aggregate_identifier <> '"
                                + id + "') not valid")
                .update();
        try {
            assertThat(send(new PauseAvailability(id, null)).version()).isEqualTo(EVENTS + 2);
            assertThat(send(new ResumeAvailability(id)).version()).isEqualTo(EVENTS + 3);
        } finally {
            database.sql("alter table eventlog.snapshot_event_entry drop constraint none_of_it")
                    .update();
        }
    }

    private void spoil(String change) {
        database.sql("update eventlog.snapshot_event_entry set %s where aggregate_identifier = ?".formatted(change))
                .param(id.toString())
                .update();
    }
}
