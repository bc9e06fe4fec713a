package org.talentpool.eventlog.receipt;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.eventlog.keys.SubjectKeyDestroyedException;
import org.talentpool.eventlog.storage.StreamExistsException;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

/**
 * What the sender of a command gets to see. It is settled after the commit, since races are lost and receipts written
 * only there: a receipt, or a {@link CommandExecutionException} whose details are {@link RefusalDetails}; anything else
 * is a fault and passes as it is.
 */
public class CommandOutcome {
    private static final Logger LOG = LoggerFactory.getLogger(CommandOutcome.class);

    private final MeterRegistry meters;

    CommandOutcome(MeterRegistry meters) {
        this.meters = meters;
    }

    public CommandResultMessage<?> settle(CommandMessage<?> command, CommandResultMessage<?> result) {
        if (result.isExceptional()) {
            Throwable failure = result.exceptionResult();
            return refusal(command, failure)
                    .<CommandResultMessage<?>>map(details -> refused(details, failure))
                    .orElseGet(() -> fault(command, result));
        }
        return result.getPayload() instanceof PendingReceipt pending
                ? asCommandResultMessage(pending.receipt())
                : result;
    }

    /** Counts a refusal that the sender gets to see. */
    public void count(RefusalCode code) {
        meters.counter("talentpool.command.refused", "code", code.name()).increment();
    }

    private CommandResultMessage<?> refused(RefusalDetails details, Throwable cause) {
        // A lost race is counted once retrying ends, by who retries.
        if (details.code() != RefusalCode.CONFLICT) {
            count(details.code());
        }
        return asCommandResultMessage(new CommandExecutionException(details.message(), cause, details));
    }

    private static CommandResultMessage<?> fault(CommandMessage<?> command, CommandResultMessage<?> result) {
        Throwable failure = result.exceptionResult();
        LOG.error("Command {} failed: {}", command.getCommandName(), FailureKinds.of(failure));
        LOG.debug("Command {} failed", command.getIdentifier(), failure);
        return result;
    }

    private static Optional<RefusalDetails> refusal(CommandMessage<?> command, Throwable failure) {
        return FailureKinds.causes(failure)
                .flatMap(cause -> Stream.ofNullable(translate(CommandTarget.of(command), cause)))
                .findFirst();
    }

    private static @Nullable RefusalDetails translate(@Nullable String target, Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refusal.details();
            case AggregateNotFoundException missing -> details(RefusalCode.NOT_FOUND, "There is no such thing");
            case SubjectKeyDestroyedException erased -> details(RefusalCode.NOT_FOUND, "There is no such person");
            // The first event of any other stream is a race about it: the next attempt finds it and decides anew.
            case StreamExistsException taken
            when taken.stream().equals(target) -> details(RefusalCode.ALREADY_EXISTS, "The id is taken");
            case ConcurrencyException race -> lostRace();
            case LockAcquisitionFailedException deadlock -> lostRace();
            case ConcurrencyFailureException race -> lostRace();
            case DuplicateKeyException race -> lostRace();
            default -> null;
        };
    }

    private static RefusalDetails lostRace() {
        return details(RefusalCode.CONFLICT, "Somebody else was faster");
    }

    private static RefusalDetails details(RefusalCode code, String message) {
        return new RefusalDetails(code, message, null, Map.of());
    }
}
