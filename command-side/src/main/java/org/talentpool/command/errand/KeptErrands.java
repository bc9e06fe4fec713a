package org.talentpool.command.errand;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.FailedToScheduleBatchException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what is asked for, in the transaction of whoever asks: many with one statement, as long as all are new. */
final class KeptErrands {
    private final SchedulerClient rows;
    private final TransactionTemplate savepoint;

    KeptErrands(SchedulerClient rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void keep(Collection<? extends Errand> errands) {
        var now = GenericEventMessage.clock.instant();
        var asked = errands.stream().<TaskInstance<?>>map(KeptErrands::row).toList();
        if (asked.size() < 2 || !areKeptAtOnce(asked, now)) asked.forEach(one -> rows.scheduleIfNotExists(one, now));
    }

    /** False if one is kept already, which takes back the others. */
    private boolean areKeptAtOnce(List<TaskInstance<?>> asked, Instant now) {
        try {
            savepoint.executeWithoutResult(_ -> rows.scheduleBatch(asked, now));
            return true;
        } catch (FailedToScheduleBatchException oneIsThere) {
            return false;
        }
    }

    private static TaskInstance<?> row(Errand errand) {
        return ErrandTask.NAME.instance(errand.name()).data(errand).build();
    }
}
