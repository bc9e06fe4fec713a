package org.talentpool.eventlog.portability;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The newest migration of a database; versions are moments, so the later one is the greater text. */
final class SchemaVersion {
    private static final String NEWEST = """
            select coalesce(max(version), '') from eventlog.flyway_schema_history where success""";

    private SchemaVersion() {}

    static String of(JdbcClient database) {
        return database.sql(NEWEST).query(String.class).single();
    }
}
