package org.talentpool.query.reservelist;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.requisition.ReserveListView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

@Component
class ReserveListAnswers {
    private static final String EXISTS = "select exists (select from readmodel.reserve_list where id = :id)";

    private final JdbcClient jdbc;
    private final Memberships memberships;

    ReserveListAnswers(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    @QueryHandler
    Optional<ReserveListView> handle(ListReserveList query) {
        var requisition = query.requisitionId().value();
        var after = Cursor.read(query.cursor(), 2);
        var members = memberships.onList(requisition, after, Page.rowsFor(query.limit()));
        if (!exists(requisition)) return Optional.empty();
        var page = Page.of(members, query.limit(), last -> Cursor.of(last.notifiedOn(), last.candidateId()));
        var items = page.items().stream().map(ReserveListAnswers::member).toList();
        return Optional.of(new ReserveListView(requisition, items, page.next()));
    }

    private boolean exists(UUID requisition) {
        return jdbc.sql(EXISTS).param("id", requisition).query(Boolean.class).single();
    }

    private static ReserveListView.Member member(Standing standing) {
        return new ReserveListView.Member(
                standing.candidateId(),
                standing.applicationId(),
                standing.name(),
                standing.state(),
                standing.profiles(),
                standing.gradeSlots(),
                standing.notifiedOn(),
                standing.validUntil(),
                standing.postId());
    }
}
