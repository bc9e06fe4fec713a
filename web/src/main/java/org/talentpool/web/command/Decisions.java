package org.talentpool.web.command;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.talentpool.eventlog.metadata.DecisionMetaData.AUTHORITY;
import static org.talentpool.eventlog.metadata.DecisionMetaData.REASON;
import static org.talentpool.eventlog.metadata.DecisionMetaData.REASON_CODE;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.web.problem.Waiting;

/** Sends commands on their way, with who decided and why, and answers with the receipt. */
@Component
public class Decisions {
    private static final long PATIENCE_SECONDS = 30;

    private final CommandGateway commands;

    Decisions(CommandGateway commands) {
        this.commands = commands;
    }

    /** @param collection path below which what the command makes will be found */
    public ResponseEntity<CommandAnswer> create(
            Object command, String collection, Reasoned reasons, Envelope envelope) {
        return CommandAnswer.created(collection, send(command, reasons, envelope));
    }

    public ResponseEntity<CommandAnswer> decide(Object command, Reasoned reasons, Envelope envelope) {
        return CommandAnswer.done(send(command, reasons, envelope));
    }

    private Receipt send(Object command, Reasoned reasons, Envelope envelope) {
        Map<String, Object> metaData = envelope.metaData();
        Envelope.putIfGiven(metaData, REASON_CODE, reasons.reasonCode());
        Envelope.putIfGiven(metaData, REASON, reasons.reason());
        Envelope.putIfGiven(metaData, AUTHORITY, reasons.authority());
        var message = GenericCommandMessage.asCommandMessage(command).withMetaData(metaData);
        // The gateway's own futures log a failure with its message, which may quote a person's data.
        var result = new FutureCallback<Object, Receipt>();
        commands.send(message, result);
        return Waiting.upTo(PATIENCE_SECONDS, SECONDS, result.thenApply(Decisions::receipt));
    }

    private static Receipt receipt(CommandResultMessage<? extends Receipt> result) {
        if (result.isExceptional()) {
            throw new CompletionException(result.exceptionResult());
        }
        return Objects.requireNonNull(result.getPayload(), "a command without a receipt");
    }
}
