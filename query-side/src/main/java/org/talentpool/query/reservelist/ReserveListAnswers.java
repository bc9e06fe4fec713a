package org.talentpool.query.reservelist;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.requisition.ReserveListView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;
import org.talentpool.query.readmodel.Reading;

@Component
class ReserveListAnswers {
    private static final String EXISTS = "select exists (select from readmodel.reserve_list where id = :id)";

    private final Reading tables;
    private final Memberships memberships;

    ReserveListAnswers(Reading tables, Memberships memberships) {
        this.tables = tables;
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
        return tables.sql(EXISTS).param("id", requisition).query(Boolean.class).single();
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
