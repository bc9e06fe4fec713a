package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.talentpool.eventlog.storage.Appends;
import org.talentpool.sample.ForeignEvents;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.SampleTotals;
import org.talentpool.sample.WithEventLog;

/** The read model fails on some events, always after it has written something. */
@WithEventLog
class PoisonIT {
    @Autowired
    CommandGateway commands;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    ProcessingProperties properties;

    @Autowired
    SampleTotals totals;

    @Autowired
    JdbcClient database;

    @Autowired
    Appends log;

    private final SampleId poisoned = SampleId.fresh();

    private final SampleId healthy = SampleId.fresh();

    private SequencedDeadLetterQueue<EventMessage<?>> letters() {
        return processing.deadLetterQueue(SampleTotals.GROUP).orElseThrow();
    }

    private void open(SampleId id) {
        commands.sendAndWait(new OpenSample(id, "Ada"));
    }

    private void count(SampleId id, int by) {
        commands.sendAndWait(new CountSample(id, by));
    }

    private void awaitTotal(SampleId id, int total) {
        await().untilAsserted(() -> assertThat(totals.totalOf(id.value())).isEqualTo(total));
    }

    @ParameterizedTest
    @ValueSource(ints = {SampleTotals.POISON, SampleTotals.ERROR})
    void a_poison_event_parks_its_own_sequence_and_undoes_its_writes(int poison) {
        open(poisoned);
        open(healthy);
        count(poisoned, poison);
        count(poisoned, 1);
        count(healthy, 2);

        awaitTotal(healthy, 2);
        // The two sequences need not be handled by the same thread.
        await().untilAsserted(() ->
                assertThat(letters().sequenceSize(poisoned.toString())).isEqualTo(2));

        assertThat(letters().contains(healthy.toString())).isFalse();
        assertThat(totals.totalOf(poisoned.value())).isZero();
    }

    @Test
    void a_letter_says_which_kinds_of_failure_but_not_their_texts() {
        open(poisoned);
        count(poisoned, SampleTotals.POISON);
        await().until(() -> letters().contains(poisoned.toString()));

        String cause =
                database.sql("""
                select cause_message from eventlog.dead_letter_entry where sequence_identifier = ?""").param(poisoned.toString()).query(String.class).single();

        assertThat(cause)
                .contains("DuplicateKeyException", "23505")
                .doesNotContain(poisoned.value().toString());
    }

    @Test
    void a_queue_that_is_full_says_so_without_quoting_the_letter() {
        var letter = new GenericDeadLetter<EventMessage<?>>(
                "full", GenericEventMessage.asEventMessage("Ada"), new IllegalStateException("Ada"));

        assertThatThrownBy(() -> {
                    while (true) letters().enqueue("full", letter);
                })
                .isInstanceOf(DeadLetterQueueOverflowException.class)
                .hasNoCause()
                .message()
                .contains(SampleTotals.GROUP)
                .doesNotContain("Ada");
    }

    @Test
    void a_letter_of_any_page_can_be_processed_again() {
        SampleId last = poisoned;
        for (int i = 0; i < 25; i++) {
            last = SampleId.fresh();
            open(last);
            count(last, SampleTotals.POISON);
        }
        SampleId wanted = last;
        await().until(() -> letters().contains(wanted.toString()));
        database.sql("delete from sample_total where id = ?")
                .param(wanted.value())
                .update();

        boolean processed = processing
                .sequencedDeadLetterProcessor(SampleTotals.GROUP)
                .orElseThrow()
                .process(letter -> letter.message().toString().contains(wanted.toString()));

        assertThat(processed).isTrue();
        assertThat(letters().contains(wanted.toString())).isFalse();
    }

    @Test
    void a_long_sequence_is_listed_once() {
        open(poisoned);
        count(poisoned, SampleTotals.POISON);
        for (int i = 0; i < 120; i++) {
            count(poisoned, 1);
        }
        await().until(() -> letters().sequenceSize(poisoned.toString()) == 121);

        var listed = StreamSupport.stream(
                letters().deadLetterSequence(poisoned.toString()).spliterator(), false);

        assertThat(listed.count()).isEqualTo(121);
    }

    @Test
    @DirtiesContext
    void a_missing_key_halts_its_segment_instead_of_blanking_or_parking() {
        open(healthy);
        awaitTotal(healthy, 0);
        var stranger = ofSameSegmentAs(poisoned);
        storeOpened(stranger);
        open(poisoned);

        await().during(Duration.ofSeconds(1)).until(() -> totals.totalOf(poisoned.value()) == -1);

        assertThat(totals.totalOf(stranger)).isEqualTo(-1);
        assertThat(letters().contains("sample:" + stranger)).isFalse();
    }

    private UUID ofSameSegmentAs(SampleId other) {
        int mask = properties.segments() - 1;
        return Stream.generate(UUID::randomUUID)
                .filter(id -> (("sample:" + id).hashCode() & mask)
                        == (other.toString().hashCode() & mask))
                .findFirst()
                .orElseThrow();
    }

    /** As if the log had been written with another key store. */
    private void storeOpened(UUID id) {
        String json = "{\"sampleId\":\"%s\",\"badge\":\"p1:2:AAAA\",\"label\":\"new\"}".formatted(id);
        ForeignEvents.opened(log, id, "2", json);
    }
}
