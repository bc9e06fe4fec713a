package org.talentpool.query;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.talentpool.eventlog.axonserver.ServerForTests;
import org.talentpool.fortests.server.ServerToEmpty;
import org.talentpool.sample.OnAxonServer;

/** Rebuilt tables equal live ones with the log on Axon Server, too. Needs a server that has no event yet: all of it is read. */
@WithAnswers
@OnAxonServer
class RebuiltEqualsLiveOnServerIT extends RebuiltEqualsLiveIT {
    @BeforeAll
    static void only_on_a_server_without_events() {
        try (var server = new ServerForTests(System.getenv("AXON_SERVER"))) {
            assumeTrue(server.isEmpty() || ServerToEmpty.emptied(), ServerToEmpty.WHY_NOT);
        }
    }
}
