package org.talentpool.eventlog.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.talentpool.eventlog.receipt.OutcomesForTests;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleId;

class DecidingCommandBusTest {
    private final CountSample command = new CountSample(new SampleId(new UUID(0, 1)), 1);

    private static DecidingCommandBus bus(TransactionManager transactions, Executor threads, int atOnce) {
        var settings = SimpleCommandBus.builder().transactionManager(transactions);
        return new DecidingCommandBus(settings, threads, atOnce, OutcomesForTests.counting(new SimpleMeterRegistry()));
    }

    private FutureCallback<CountSample, Object> sentWith(TransactionManager transactions) {
        var bus = bus(transactions, Runnable::run, 1);
        bus.subscribe(CountSample.class.getName(), message -> "done");
        var callback = new FutureCallback<CountSample, Object>();
        bus.dispatch(asCommandMessage(command), callback);
        return callback;
    }

    @Test
    void the_sender_is_told_when_no_transaction_can_be_begun() {
        var callback = sentWith(() -> {
            throw new CannotCreateTransactionException("the database is away");
        });

        assertThat(callback.isDone()).isTrue();
        assertThat(callback.getResult().exceptionResult()).isInstanceOf(CannotCreateTransactionException.class);
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
    }

    @Test
    void the_sender_is_told_of_success() {
        assertThat(sentWith(NoTransactionManager.instance()).getResult().getPayload())
                .isEqualTo("done");
    }

    @Test
    void no_more_commands_than_said_are_carried_out_at_a_time() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var bus = bus(NoTransactionManager.instance(), threads, 2);
            bus.subscribe(CountSample.class.getName(), message -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                LockSupport.parkNanos(1_000_000);
                return now.decrementAndGet();
            });
            for (int sent = 0; sent < 20; sent++) bus.dispatch(asCommandMessage(command));
        }

        assertThat(most).hasValue(2);
    }
}
