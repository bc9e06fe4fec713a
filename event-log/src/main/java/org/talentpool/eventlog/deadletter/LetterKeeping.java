package org.talentpool.eventlog.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.DeadLetterEvent.DeadLetterDiscarded;
import org.talentpool.kernel.operations.DeadLetterId;
import org.talentpool.kernel.operations.LettersRetried;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** Decides on dead letters, in the process that works on their group. */
@Component
class LetterKeeping implements DisposableBean {
    /** Less than whoever asks over HTTP waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EventProcessingConfiguration processing;
    private final LetterTable letters;
    private final Retrying retrying;
    private final EventStore log;
    private final MeterRegistry meters;
    /** Letters are handled outside the transaction of the command, as their events would have been. */
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dead-letters").daemon().factory());
    /** One at a time: others would wait with a thread and a connection each, which the letters may need. */
    private final Semaphore turn = new Semaphore(1);

    LetterKeeping(EventProcessingConfiguration processing, LetterTable letters, EventStore log, MeterRegistry meters) {
        this.processing = processing;
        this.letters = letters;
        this.retrying = new Retrying(processing, letters, meters, System::nanoTime, PATIENCE);
        this.log = log;
        this.meters = meters;
    }

    @CommandHandler
    LettersRetried handle(RetryDeadLetter command) throws InterruptedException {
        var letter =
                letters.find(command.letterId().value().toString()).orElseThrow(() -> notFound(command.letterId()));
        return retry(letter.group(), letter.sequence());
    }

    @CommandHandler
    LettersRetried handle(RetryDeadLetters command) throws InterruptedException {
        return retry(command.group().value(), null);
    }

    /** The letter goes and the event comes in one transaction. */
    @CommandHandler
    void handle(DiscardDeadLetter command) {
        var id = command.letterId();
        if (log.lastSequenceNumberFor(id.toString()).isPresent()) return;
        var letter = letters.find(id.value().toString()).orElseThrow(() -> notFound(id));
        mustBeHere(letter.group());
        if (!letter.first())
            throw refused(
                    RefusalCode.DEAD_LETTER_NOT_FIRST, "Another letter of its sequence comes first", letter.group());
        if (!letters.remove(letter.id()))
            throw refused(RefusalCode.DEAD_LETTER_BUSY, "It is being offered again", letter.group());
        append(id, letter);
        meters.counter("talentpool.dead.letters.discarded", "group", letter.group())
                .increment();
    }

    private LettersRetried retry(String group, @Nullable String sequence) throws InterruptedException {
        mustBeHere(group);
        if (!turn.tryAcquire())
            throw refused(RefusalCode.DEAD_LETTER_BUSY, "Other letters are being offered again", group);
        try {
            return thread.submit(() -> retrying.retry(group, sequence)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Dead letters of " + group + " cannot be offered again", e.getCause());
        } finally {
            turn.release();
        }
    }

    private void append(DeadLetterId id, Letter letter) {
        var event = new DeadLetterDiscarded(
                id.value(), letter.group(), letter.eventId(), letter.eventType(), letter.position());
        var decision = CurrentUnitOfWork.get().getCorrelationData();
        log.publish(new GenericDomainEventMessage<>("DeadLetter", id.toString(), 0, event, decision));
    }

    private void mustBeHere(String group) {
        if (processing.sequencedDeadLetterProcessor(group).isEmpty())
            throw refused(RefusalCode.GROUP_NOT_HERE, "This process keeps no dead letters of the group", group);
    }

    private static Refusal refused(RefusalCode code, String message, String group) {
        return Refusal.of(code, message, Map.of("processingGroup", group));
    }

    private static Refusal notFound(DeadLetterId id) {
        return Refusal.of(
                RefusalCode.NOT_FOUND, "Unknown", Map.of("id", id.value().toString()));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
