package org.talentpool.eventlog.receipt;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.eventlog.keys.SubjectKeyDestroyedException;
import org.talentpool.eventlog.storage.CarriedOutBeforeException;
import org.talentpool.eventlog.storage.StreamExistsException;
import org.talentpool.kernel.receipt.Receipt;
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
    private final Counter faults;
    private final Function<CommandMessage<?>, Optional<Receipt>> carriedOutBefore;

    /**
     * @param carriedOutBefore the receipt of the same request, if there is one; throws a refusal if its key was reused, and
     *     anything else if nobody can tell
     */
    CommandOutcome(MeterRegistry meters, Function<CommandMessage<?>, Optional<Receipt>> carriedOutBefore) {
        this.meters = meters;
        this.carriedOutBefore = carriedOutBefore;
        // From the start, since a rise from nothing to one is seen by nobody.
        this.faults = meters.counter("talentpool.command.faults");
        for (var code : RefusalCode.values()) refusals(meters, code);
    }

    public CommandResultMessage<?> settle(CommandMessage<?> command, CommandResultMessage<?> result) {
        if (result.isExceptional()) {
            return repeated(command, result).orElseGet(() -> failed(command, result));
        }
        return result.getPayload() instanceof PendingReceipt pending
                ? asCommandResultMessage(pending.receipt())
                : result;
    }

    private Optional<CommandResultMessage<?>> repeated(CommandMessage<?> command, CommandResultMessage<?> result) {
        try {
            return carriedOutBefore.apply(command).map(receipt -> asCommandResultMessage(receipt));
        } catch (Refusal keyReused) {
            return Optional.of(refused(keyReused.details(), keyReused));
        } catch (DataAccessException | EventStoreException untold) {
            // That the thing exists, say, would be no answer to whoever has created it by this request.
            untold.addSuppressed(result.exceptionResult());
            return Optional.of(fault(command, asCommandResultMessage(untold)));
        }
    }

    private CommandResultMessage<?> failed(CommandMessage<?> command, CommandResultMessage<?> result) {
        Throwable failure = result.exceptionResult();
        return refusal(command, failure)
                .<CommandResultMessage<?>>map(details -> refused(details, failure))
                .orElseGet(() -> fault(command, result));
    }

    /** Counts a refusal that the sender gets to see. */
    public static void count(MeterRegistry meters, RefusalCode code) {
        refusals(meters, code).increment();
    }

    private static Counter refusals(MeterRegistry meters, RefusalCode code) {
        return meters.counter("talentpool.command.refused", "code", code.name());
    }

    private CommandResultMessage<?> refused(RefusalDetails details, Throwable cause) {
        // A lost race is counted once retrying ends, by who retries.
        if (details.code() != RefusalCode.CONFLICT) {
            count(meters, details.code());
        }
        return asCommandResultMessage(new CommandExecutionException(details.message(), cause, details));
    }

    private CommandResultMessage<?> fault(CommandMessage<?> command, CommandResultMessage<?> result) {
        faults.increment();
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
            case StreamExistsException taken when taken.stream().equals(target) -> taken(taken.stream());
            // The key was taken and is free again by now.
            case CarriedOutBeforeException purged -> lostRace();
            case ConcurrencyException race -> lostRace();
            case LockAcquisitionFailedException deadlock -> lostRace();
            case ConcurrencyFailureException race -> lostRace();
            case DuplicateKeyException race -> lostRace();
            default -> null;
        };
    }

    private static RefusalDetails taken(String stream) {
        return new RefusalDetails(RefusalCode.ALREADY_EXISTS, "Taken", null, Map.of("id", CommandTarget.bare(stream)));
    }

    private static RefusalDetails lostRace() {
        return details(RefusalCode.CONFLICT, "Somebody else was faster");
    }

    private static RefusalDetails details(RefusalCode code, String message) {
        return new RefusalDetails(code, message, null, Map.of());
    }
}
