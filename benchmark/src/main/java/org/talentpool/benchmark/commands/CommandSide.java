package org.talentpool.benchmark.commands;

import static org.talentpool.eventlog.metadata.DecisionMetaData.ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CLIENT_REQUEST_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.IDEMPOTENCY_KEY;
import static org.talentpool.eventlog.metadata.DecisionMetaData.REASON_CODE;
import static org.talentpool.eventlog.metadata.DecisionMetaData.REQUEST_FINGERPRINT;
import static org.talentpool.eventlog.metadata.DecisionMetaData.ROLE;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentpool.benchmark.InProcess;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.eventlog.messaging.StoppedProcessors;

/** The command side of a process of its own, reached as the web reaches it. */
final class CommandSide implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final CommandGateway commands;

    private CommandSide(ConfigurableApplicationContext context) {
        this.context = context;
        commands = context.getBean(CommandGateway.class);
    }

    /**
     * @param folder where the keys of personal data are kept
     * @param automations whether what follows from events is done beside the commands
     */
    static CommandSide start(Server server, Path folder, boolean automations) {
        return start(server, folder, automations, Map.of());
    }

    /** @param further settings, such as where the log is */
    static CommandSide start(Server server, Path folder, boolean automations, Map<String, Object> further) {
        var context = InProcess.of(DecidesAlone.class, server.url(), server.owner(), folder)
                .properties(further)
                .run();
        if (!automations) {
            var stopped = context.getBean(StoppedProcessors.class);
            context.getBean(EventProcessingConfiguration.class)
                    .eventProcessors()
                    .values()
                    .forEach(processor -> {
                        stopped.hold(processor.getName());
                        processor.shutDown();
                    });
        }
        return new CommandSide(context);
    }

    /** Sends it as a client does that may have to repeat its request; done once it is stored for good. */
    CompletableFuture<?> send(Object command) {
        var key = UUID.randomUUID().toString();
        return commands.send(new GenericCommandMessage<>(
                command,
                Map.of(
                        ACTOR,
                        "officer",
                        ROLE,
                        "TALENT_OFFICER",
                        REASON_CODE,
                        "MEASURED",
                        CLIENT_REQUEST_ID,
                        key,
                        IDEMPOTENCY_KEY,
                        key,
                        REQUEST_FINGERPRINT,
                        key)));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
