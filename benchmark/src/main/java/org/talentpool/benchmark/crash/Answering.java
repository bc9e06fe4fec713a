package org.talentpool.benchmark.crash;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.talentpool.benchmark.backend.Backend;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.RefusalDetails;

/** Carries an operation out. Only a refusal is a no: whatever else fails may have failed behind the commit. */
final class Answering {
    private static final long PATIENCE_SECONDS = 20;

    private final Backend backend;

    Answering(Backend backend) {
        this.backend = backend;
    }

    Outcome answer(Operation operation) {
        try {
            var command = operation.kind().command(operation.ids());
            return ok(backend.send(command, operation.key()).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException failed) {
            return failed(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (TimeoutException late) {
            return new Outcome.Info("late");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Info("stopped");
        }
    }

    private static Outcome ok(Receipt receipt) {
        return new Outcome.Ok("%s %d %d".formatted(receipt.id(), receipt.version(), receipt.position()));
    }

    private static Outcome failed(Throwable cause) {
        return cause instanceof CommandExecutionException refused
                        && refused.getDetails().orElse(null) instanceof RefusalDetails details
                ? new Outcome.Fail(details.code().name())
                : new Outcome.Info(cause.getClass().getSimpleName());
    }
}
