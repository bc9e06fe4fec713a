package org.talentpool.standalone.session;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.erasure.PersonalStore;

/** Whoever is forgotten is signed out; a session that is begun later ends with the account or by itself. */
@Component
class SessionsOfAPerson implements PersonalStore {
    private static final String OF = """
            session.spring_session where principal_name in
                (select username from command.credential where candidate_id = ?)""";

    private final JdbcClient database;

    SessionsOfAPerson(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "session.spring_session";
    }

    @Override
    public long blank(UUID subject) {
        return database.sql("delete from " + OF).param(subject).update();
    }

    @Override
    public long left(UUID subject) {
        return database.sql("select count(*) from " + OF)
                .param(subject)
                .query(Long.class)
                .single();
    }
}
