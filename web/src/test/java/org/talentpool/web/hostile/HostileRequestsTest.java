package org.talentpool.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.kernel.requisition.RequisitionQuery.ListRequisitions;
import org.talentpool.kernel.requisition.RequisitionsView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class HostileRequestsTest {
    private static final long SEED = 20261123;
    private static final int LEAST_PER_ROUTE = 200;

    @LocalServerPort
    int port;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
        sides.answer(ListRequisitions.class, new RequisitionsView(List.of(), null));
        sides.answer(ListPosts.class, new PostsView(List.of(), null));
    }

    @Test
    void no_hostile_request_finds_a_fault_in_the_edge() throws Exception {
        var callers =
                new HostileRequests.Callers(FakeAccounts.basicOfAll(), FakeAccounts.basic(Role.AUDITOR), Map.of());
        var report = new HostileRequests(URI.create("http://127.0.0.1:" + port), callers, SEED).run();
        report.print();
        assertThat(report.misconduct()).isEmpty();
        assertThat(report.requests()).hasSizeGreaterThan(30);
        assertThat(report.requests().values()).allMatch(count -> count >= LEAST_PER_ROUTE);
    }
}
