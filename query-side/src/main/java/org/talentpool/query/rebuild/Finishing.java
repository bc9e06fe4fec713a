package org.talentpool.query.rebuild;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.query.readmodel.Table;

/** Gives loaded tables what those that are read have besides rows. Each is a transaction, so that what is done stays done. */
@Component
class Finishing {
    private final Shadow shadow;
    private final Workers workers;
    private final TransactionTemplate transaction;

    Finishing(Shadow shadow, Workers workers, PlatformTransactionManager transactions) {
        this.shadow = shadow;
        this.workers = workers;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param tables that streams have written; their past goes with them */
    void finish(List<Table> tables) throws InterruptedException {
        Map<String, Table> shared =
                tables.stream().filter(Table::shared).collect(Collectors.toMap(Table::name, Function.identity()));
        workers.doAll(shadow.unfinished().stream()
                .<Runnable>map(name -> () -> finish(name, shared.get(name)))
                .toList());
    }

    private void finish(String name, @Nullable Table shared) {
        transaction.executeWithoutResult(_ -> {
            if (shared != null) shadow.removeRepeated(shared);
            shadow.additions(name).forEach(shadow::add);
        });
    }
}
