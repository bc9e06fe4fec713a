package org.talentpool.command.requisition;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requisitions are read by every application and assignment: a lock would make these wait in line for nothing. */
@Configuration(proxyBeanMethods = false)
class RequisitionLocks {
    static final String NONE = "noRequisitionLock";

    @Bean(NONE)
    LockFactory noRequisitionLock() {
        return NullLockFactory.INSTANCE;
    }
}
