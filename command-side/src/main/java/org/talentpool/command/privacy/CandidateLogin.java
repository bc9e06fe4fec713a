package org.talentpool.command.privacy;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.erasure.PersonalStore;

/** The person's own account: it can look how its erasure goes, and cannot sign in once it is complete. */
@Component
class CandidateLogin implements PersonalStore {
    private static final String OF = "command.credential where candidate_id = ?";

    private final JdbcClient database;

    CandidateLogin(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "command.credential";
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

    @Override
    public boolean isNeededToTheEnd() {
        return true;
    }
}
