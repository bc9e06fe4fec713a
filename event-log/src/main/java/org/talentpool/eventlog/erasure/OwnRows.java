package org.talentpool.eventlog.erasure;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of a table that are a person's own, and go as a whole. */
public abstract class OwnRows implements PersonalStore {
    private final JdbcClient database;
    private final String table;
    private final String isTheirs;

    /** @param isTheirs condition with one parameter, the id of the subject */
    protected OwnRows(JdbcClient database, String table, String isTheirs) {
        this.database = database;
        this.table = table;
        this.isTheirs = isTheirs;
    }

    @Override
    public String name() {
        return table;
    }

    @Override
    public long blank(UUID subject) {
        return database.sql("delete from %s where %s".formatted(table, isTheirs))
                .param(subject)
                .update();
    }

    @Override
    public long left(UUID subject) {
        return database.sql("select count(*) from %s where %s".formatted(table, isTheirs))
                .param(subject)
                .query(Long.class)
                .single();
    }
}
