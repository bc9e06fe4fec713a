package org.talentpool.command.errand;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import java.util.function.Supplier;
import org.talentpool.eventlog.FailureKinds;

/** An errand as a task of db-scheduler: it goes away when it is done, goes on as it says, or is done again, ever later. */
final class ErrandTask {
    /** Stored with each row: never renamed. */
    static final TaskDescriptor<Errand> NAME = TaskDescriptor.of("errand", Errand.class);

    private ErrandTask() {}

    static CustomTask<Errand> of(Supplier<List<ErrandWork<?>>> works, ErrandProperties properties) {
        return Tasks.custom(NAME)
                .onFailure(later(properties))
                .execute((errand, _) -> completion(run(errand.getData(), works.get())));
    }

    private static Next run(Errand errand, List<ErrandWork<?>> works) {
        try {
            return works.stream()
                    .filter(work -> work.kind().isInstance(errand))
                    .findFirst()
                    .map(work -> run(work, errand))
                    .orElseThrow();
        } catch (RuntimeException failed) {
            throw new ErrandFailedException(FailureKinds.of(failed));
        }
    }

    private static <E extends Errand> Next run(ErrandWork<E> work, Errand errand) {
        return work.run(work.kind().cast(errand));
    }

    private static CompletionHandler<Errand> completion(Next next) {
        return switch (next) {
            case Next.Done() -> (_, operations) -> operations.remove();
            case Next.GoOn(var errand, var pause) ->
                (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(pause), errand);
        };
    }

    private static FailureHandler<Errand> later(ErrandProperties properties) {
        return (complete, operations) -> {
            var pause = properties.retryAfter(complete.getExecution().consecutiveFailures);
            operations.reschedule(complete, complete.getTimeDone().plus(pause));
        };
    }
}
