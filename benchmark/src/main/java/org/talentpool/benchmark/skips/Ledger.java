package org.talentpool.benchmark.skips;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.kernel.post.PostEvent;

/** Writes down each event that it handles, in the transaction of its token; twice if it is handled twice. */
@ProcessingGroup("projection-ledger")
class Ledger {
    static final String GROUP = "projection-ledger";

    private final JdbcClient database;

    Ledger(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(PostEvent event, EventMessage<?> message) {
        note("ledger", message);
    }

    void note(String table, EventMessage<?> message) {
        database.sql("insert into %s (event_identifier) values (?)".formatted(table))
                .param(message.getIdentifier())
                .update();
    }
}
