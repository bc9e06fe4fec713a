package org.talentpool.eventlog.storage;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** For work on the log that never joins what its caller has begun. */
public final class OwnTransaction {
    private OwnTransaction() {}

    public static TransactionTemplate of(PlatformTransactionManager platform) {
        var template = new TransactionTemplate(platform);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
