package org.talentpool.eventlog.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.WithEventLog;

/** Sends commands to samples and sees what comes of them. */
@WithEventLog
abstract class SentToSamples {
    @Autowired
    CommandGateway commands;

    @Autowired
    EventStore events;

    final SampleId id = SampleId.fresh();

    Receipt send(Object command) {
        return send(command, Map.of());
    }

    Receipt send(Object command, Map<String, ?> metaData) {
        return commands.sendAndWait(new GenericCommandMessage<>(command, metaData));
    }

    static RefusalDetails refusal(Throwable failure) {
        assertThat(failure).isInstanceOf(CommandExecutionException.class);
        return ((CommandExecutionException) failure)
                .<RefusalDetails>getDetails()
                .orElseThrow();
    }

    long storedEvents() {
        return events.readEvents(id.toString()).asStream().count();
    }

    static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var running = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(number -> task).toList());
            var results = new ArrayList<T>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
