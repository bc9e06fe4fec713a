package org.talentpool.command.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.erasure.OwnRows;

/** The person's own account: it can look how its erasure goes, and cannot sign in once it is complete. */
@Component
class CandidateLogin extends OwnRows {
    CandidateLogin(JdbcClient database) {
        super(database, "command.credential", "candidate_id = ?");
    }

    @Override
    public boolean isNeededToTheEnd() {
        return true;
    }
}
