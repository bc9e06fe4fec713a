package org.talentpool.standalone.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The database with its two roles: one for the application, and one that alone may see the keys of personal data. */
final class DatabaseRoles {
    static final String DATABASE = "talentpool";
    static final String APPLICATION = "talentpool";
    static final String KEYS = "talentpool_keys";

    private final JdbcClient superuser;

    DatabaseRoles(JdbcClient superuser) {
        this.superuser = superuser;
    }

    void createIfAbsent(DatabasePasswords passwords) {
        role(APPLICATION, passwords.application());
        role(KEYS, passwords.keys());
        if (absent("select count(*) from pg_database where datname = ?", DATABASE)) {
            superuser.sql("create database talentpool owner talentpool").update();
        }
        superuser.sql("grant create on database talentpool to talentpool_keys").update();
    }

    private void role(String name, String password) {
        if (absent("select count(*) from pg_roles where rolname = ?", name)) {
            // Neither names nor passwords can be parameters here; the passwords are made of letters, digits, "-" and
            // "_".
            superuser
                    .sql("create role %s login password '%s'".formatted(name, password))
                    .update();
        }
    }

    private boolean absent(String count, String name) {
        return superuser.sql(count).param(name).query(Long.class).single() == 0;
    }
}
