package org.talentpool.standalone.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes sure that a commit survives a crash; embedded servers are made for tests and come with all of this off. */
final class Durability {
    private static final List<String> SETTINGS =
            List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

    private Durability() {}

    static void check(JdbcClient database) {
        for (var setting : SETTINGS) {
            var value = database.sql("select current_setting(?)")
                    .param(setting)
                    .query(String.class)
                    .single();
            if (!"on".equals(value)) {
                throw new IllegalStateException("PostgreSQL runs with %s %s".formatted(setting, value));
            }
        }
    }
}
