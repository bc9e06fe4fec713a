package org.talentpool.eventlog.axonserver;

import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.portability.LogToImport;
import org.talentpool.eventlog.portability.LogToImport.Filling;

/** Fills a server that has no event yet. What is in stays in: an import that breaks off leaves a server that must be emptied. */
final class ServerToImport implements LogToImport {
    private final OrderOnServer order;
    private final AppendsOnServer appends;

    ServerToImport(OrderOnServer order, AppendsOnServer appends) {
        this.order = order;
        this.appends = appends;
    }

    @Override
    public boolean isEmpty(JdbcClient store) {
        return order.last() == 0;
    }

    @Override
    public boolean isForGood() {
        return true;
    }

    @Override
    public Filling fill(Connection connection) {
        return new ServerFilling(appends, connection);
    }
}
