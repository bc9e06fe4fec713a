package org.talentpool.eventlog.keys;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Creates the role and the schema of the keys, for databases that nobody prepares by hand. */
final class KeysRole {
    private static final String EXISTS = "select exists (select 1 from pg_roles where rolname = ?)";
    private static final String LITERALS = "select quote_ident(?), quote_literal(?)";

    private final JdbcClient main;

    KeysRole(JdbcClient main) {
        this.main = main;
    }

    void createIfAbsent(String role, String password) {
        // Names cannot be parameters of these statements, so the server quotes them first.
        var quoted = main.sql(LITERALS)
                .params(role, password)
                .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                .single();
        if (!main.sql(EXISTS).param(role).query(Boolean.class).single()) {
            main.sql("create role " + quoted[0] + " login password " + quoted[1])
                    .update();
        }
        main.sql("create schema if not exists keys authorization " + quoted[0]).update();
    }
}
