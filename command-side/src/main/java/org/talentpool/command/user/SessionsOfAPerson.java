package org.talentpool.command.user;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.erasure.OwnRows;

/** Whoever is forgotten is signed out; a session that is begun later ends with the account or by itself. */
@Component
class SessionsOfAPerson extends OwnRows {
    SessionsOfAPerson(JdbcClient database) {
        super(database, "session.spring_session", """
                principal_name in (select username from command.credential where candidate_id = ?)""");
    }
}
