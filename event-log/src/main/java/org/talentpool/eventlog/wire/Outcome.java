package org.talentpool.eventlog.wire;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.kernel.refusal.RefusalDetails;

/** What of a failure goes to another process, and what one makes of a failure that comes from there. */
final class Outcome {
    private Outcome() {}

    /** A refusal goes as data; of any other failure its kinds, and of neither what caused it. */
    static <R> CommandResultMessage<R> leaving(CommandResultMessage<R> result) {
        if (!result.isExceptional()) return result;
        var failure = result.exceptionResult();
        Object details = result.exceptionDetails().orElseGet(() -> new Fault(FailureKinds.of(failure)));
        String text = details instanceof RefusalDetails refusal ? refusal.message() : "A command failed";
        return asCommandResultMessage(new CommandExecutionException(text, null, details));
    }

    static <R> CommandResultMessage<R> arriving(CommandResultMessage<R> result) {
        return result.isExceptional() && !isAnswer(result.exceptionResult())
                ? asCommandResultMessage(nobody(result.exceptionResult()))
                : result;
    }

    /** Whether somebody took it and told what came of it. */
    static boolean isAnswer(Throwable failure) {
        return FailureKinds.causes(failure)
                .anyMatch(cause -> cause instanceof HandlerExecutionException || cause instanceof ConcurrencyException);
    }

    static NobodyAnswersException nobody(Throwable failure) {
        return failure instanceof NobodyAnswersException known ? known : new NobodyAnswersException(failure);
    }
}
