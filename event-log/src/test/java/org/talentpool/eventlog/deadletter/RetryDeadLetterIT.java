package org.talentpool.eventlog.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.eventlog.storage.LogStreams;
import org.talentpool.eventlog.storage.StoredEvent;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.DeadLetterId;
import org.talentpool.kernel.operations.LettersRetried;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.SampleLedger;
import org.talentpool.sample.SampleTotals;
import org.talentpool.sample.WithEventLog;

/** A fault in one group, on some counts of some samples, and what becomes of them once it is gone, or is not. */
@WithEventLog
class RetryDeadLetterIT {
    private static final int FAULTY = 13;

    @Autowired
    CommandGateway commands;

    @Autowired
    SampleLedger ledger;

    @Autowired
    SampleTotals totals;

    @Autowired
    LetterTable letters;

    @Autowired
    JdbcClient database;

    @Autowired
    LogStreams log;

    private final SampleId poisoned = SampleId.fresh();
    private final SampleId healthy = SampleId.fresh();

    private void tell() {
        for (var sample : new SampleId[] {poisoned, healthy}) commands.sendAndWait(new OpenSample(sample, "Ada"));
        ledger.fault(poisoned.value(), FAULTY);
        for (int by : new int[] {1, FAULTY, 2, 3}) {
            count(poisoned, by);
            count(healthy, by);
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(ledger.countsOf(healthy.value())).containsExactly(1, FAULTY, 2, 3);
            assertThat(waiting(poisoned)).isEqualTo(3);
        });
    }

    private void count(SampleId sample, int by) {
        commands.sendAndWait(new CountSample(sample, by));
    }

    private int waiting(SampleId sample) {
        return letters.of(SampleLedger.GROUP, sample.toString()).size();
    }

    private DeadLetterId first(SampleId sample) {
        return letter(sample, "asc");
    }

    private DeadLetterId letter(SampleId sample, String order) {
        return new DeadLetterId(database.sql("""
                select dead_letter_id::uuid from eventlog.dead_letter_entry
                 where processing_group = ? and sequence_identifier = ? order by sequence_index %s limit 1""".formatted(order))
                .params(SampleLedger.GROUP, sample.toString())
                .query(UUID.class)
                .single());
    }

    private LettersRetried retry(SampleId sample) {
        Receipt receipt = commands.sendAndWait(new RetryDeadLetter(first(sample)));
        return Objects.requireNonNull(receipt.retried());
    }

    @Test
    void a_fault_parks_its_own_sequence_in_its_own_group_only() {
        tell();

        assertThat(ledger.countsOf(poisoned.value())).containsExactly(1);
        await().untilAsserted(
                        () -> assertThat(totals.totalOf(poisoned.value())).isEqualTo(totals.totalOf(healthy.value())));
        assertThat(letters.of(SampleTotals.GROUP, poisoned.toString())).isEmpty();
        assertThat(letters.of(SampleLedger.GROUP, healthy.toString())).isEmpty();
    }

    @Test
    void once_the_fault_is_gone_the_read_model_becomes_what_it_would_have_been() {
        tell();
        ledger.mend(poisoned.value());

        assertThat(retry(poisoned)).isEqualTo(new LettersRetried(3, 0, 0, List.of()));

        assertThat(ledger.countsOf(poisoned.value())).containsExactly(1, FAULTY, 2, 3);
        count(poisoned, 4);
        await().untilAsserted(
                        () -> assertThat(ledger.countsOf(poisoned.value())).containsExactly(1, FAULTY, 2, 3, 4));
    }

    @Test
    void a_letter_that_fails_again_stays_at_the_head_and_is_counted() {
        tell();

        var retried = retry(poisoned);

        assertThat(retried.handled()).isZero();
        assertThat(retried.failedAgain()).isEqualTo(1);
        assertThat(retried.left()).isEqualTo(3);
        assertThat(retried.failures())
                .singleElement()
                .asString()
                .contains("22P02")
                .doesNotContain("not a uuid");
        assertThat(ledger.countsOf(poisoned.value())).containsExactly(1);
        assertThat(attempts(first(poisoned))).isEqualTo("2");
    }

    @Test
    void what_was_handled_before_the_first_failure_stays_so() {
        tell();
        ledger.mend(poisoned.value());
        ledger.fault(poisoned.value(), 3);

        var retried = retry(poisoned);

        assertThat(retried.handled()).isEqualTo(2);
        assertThat(retried.left()).isEqualTo(1);
        assertThat(ledger.countsOf(poisoned.value())).containsExactly(1, FAULTY, 2);
        ledger.mend(poisoned.value());
        assertThat(retry(poisoned).handled()).isEqualTo(1);
        assertThat(ledger.countsOf(poisoned.value())).containsExactly(1, FAULTY, 2, 3);
    }

    @Test
    void all_sequences_of_a_group_are_offered_and_a_second_time_does_no_harm() {
        tell();
        ledger.mend(poisoned.value());
        var group = new RetryDeadLetters(new ProcessingGroupId(SampleLedger.GROUP));
        var once = GenericCommandMessage.asCommandMessage(group)
                .andMetaData(Map.of(
                        DecisionMetaData.ACTOR, "admin",
                        DecisionMetaData.IDEMPOTENCY_KEY, UUID.randomUUID().toString(),
                        DecisionMetaData.REQUEST_FINGERPRINT, "same"));

        Receipt first = commands.sendAndWait(once);
        assertThat(first.retried().handled()).isGreaterThanOrEqualTo(3);
        assertThat(commands.<Receipt>sendAndWait(once)).isEqualTo(first);
        assertThat(commands.<Receipt>sendAndWait(group).retried().handled()).isZero();

        assertThat(ledger.countsOf(poisoned.value())).containsExactly(1, FAULTY, 2, 3);
    }

    @Test
    void a_discarded_letter_is_answered_for_and_the_rest_waits_on() {
        tell();
        var discarded = first(poisoned);

        commands.sendAndWait(new DiscardDeadLetter(discarded));
        commands.sendAndWait(new DiscardDeadLetter(discarded));

        assertThat(waiting(poisoned)).isEqualTo(2);
        assertThat(log.read(discarded.toString(), 0, 10))
                .extracting(StoredEvent::payloadType)
                .containsExactly("deadletter.DeadLetterDiscarded");
        retry(poisoned);
        assertThat(ledger.countsOf(poisoned.value())).containsExactly(1, 2, 3);
    }

    @Test
    void a_letter_behind_another_is_not_discarded() {
        tell();

        refused(new DiscardDeadLetter(letter(poisoned, "desc")), RefusalCode.DEAD_LETTER_NOT_FIRST);

        assertThat(waiting(poisoned)).isEqualTo(3);
    }

    @Test
    void a_letter_that_is_being_offered_again_is_not_discarded() {
        tell();
        database.sql("update eventlog.dead_letter_entry set processing_started = ? where dead_letter_id = ?")
                .params(
                        DateTimeUtils.formatInstant(Instant.now()),
                        first(poisoned).value().toString())
                .update();

        refused(new DiscardDeadLetter(first(poisoned)), RefusalCode.DEAD_LETTER_BUSY);
    }

    @Test
    void what_is_unknown_here_is_refused() {
        var unknown = new DeadLetterId(UUID.randomUUID());
        refused(new RetryDeadLetter(unknown), RefusalCode.NOT_FOUND);
        refused(new DiscardDeadLetter(unknown), RefusalCode.NOT_FOUND);
        refused(new RetryDeadLetters(new ProcessingGroupId("projection-elsewhere")), RefusalCode.GROUP_NOT_HERE);
    }

    private void refused(Object command, RefusalCode code) {
        assertThatThrownBy(() -> commands.sendAndWait(command))
                .isInstanceOfSatisfying(
                        CommandExecutionException.class,
                        refused -> assertThat(refused.<RefusalDetails>getDetails()
                                        .orElseThrow()
                                        .code())
                                .isEqualTo(code));
    }

    private String attempts(DeadLetterId letter) {
        return database.sql("""
                        select convert_from(diagnostics, 'UTF8')::json ->> 'attempts'
                          from eventlog.dead_letter_entry where dead_letter_id = ?""")
                .param(letter.value().toString())
                .query(String.class)
                .single();
    }
}
