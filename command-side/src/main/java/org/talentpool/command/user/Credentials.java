package org.talentpool.command.user;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.PasswordHash;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.user.UserCommand.RegisterUser;
import org.talentpool.kernel.user.UserId;

/** What lets people in. It is written with the decision in one transaction, and never through events: a hash is a secret. */
@Component
class Credentials {
    private static final String ADD = """
            insert into command.credential (username, password_hash, roles, candidate_id, active)
            values (:username, :password, :roles, :candidate, true)
            """;
    private static final String REPLACE = """
            update command.credential set password_hash = :password where username = :username
            """;
    private static final String DEACTIVATE = """
            update command.credential set active = false where username = :username
            """;
    private static final String FIND = """
            select username, password_hash, roles, candidate_id, active from command.credential where username = :username
            """;
    private static final String COUNT = """
            select count(*) from command.credential where active and :role = any (roles)
            """;

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RegisterUser user) {
        jdbc.sql(ADD)
                .param("username", user.userId().username())
                .param("password", user.password().value())
                .param("roles", user.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("candidate", user.candidateId())
                .update();
    }

    void replace(UserId user, PasswordHash password) {
        exactlyOne(jdbc.sql(REPLACE)
                .param("username", user.username())
                .param("password", password.value())
                .update());
    }

    void deactivate(UserId user) {
        exactlyOne(jdbc.sql(DEACTIVATE).param("username", user.username()).update());
    }

    Optional<Account> find(String username) {
        return jdbc.sql(FIND)
                .param("username", username)
                .query((row, _) -> account(row))
                .optional();
    }

    long count(Role role) {
        return jdbc.sql(COUNT).param("role", role.name()).query(Long.class).single();
    }

    private static Account account(ResultSet row) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                row.getString("username"),
                new PasswordHash(row.getString("password_hash")),
                Arrays.stream(roles).map(Role::valueOf).toList(),
                row.getObject("candidate_id", UUID.class),
                row.getBoolean("active"));
    }

    private static void exactlyOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("An account without credentials");
        }
    }
}
