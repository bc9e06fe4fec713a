package org.talentpool.query.requisition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionQuery.GetRequisition;
import org.talentpool.kernel.requisition.RequisitionQuery.ListRequisitions;
import org.talentpool.kernel.requisition.RequisitionState;
import org.talentpool.kernel.requisition.RequisitionView;
import org.talentpool.kernel.requisition.RequisitionsView;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Page;
import org.talentpool.query.readmodel.Reading;

@Component
class RequisitionAnswers {
    private static final String ONE = "select * from readmodel.requisition where id = :id";
    private static final String PAGE = """
        select * from readmodel.requisition
         where cast(:number as text) is null or (number, id) > (:number, :id)
         order by number, id
         limit :rows
        """;

    private final Reading tables;
    private final JsonColumns json;

    RequisitionAnswers(Reading tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @QueryHandler
    Optional<RequisitionView> handle(GetRequisition query) {
        return tables.sql(ONE)
                .param("id", query.requisitionId().value())
                .query(this::view)
                .optional();
    }

    @QueryHandler
    RequisitionsView handle(ListRequisitions query) {
        var after = Cursor.read(query.cursor(), 2);
        var rows = tables.sql(PAGE)
                .param("number", after == null ? null : after.text(0))
                .param("id", after == null ? null : after.uuid(1))
                .param("rows", Page.rowsFor(query.limit()))
                .query(this::view)
                .list();
        var page = Page.of(rows, query.limit(), last -> Cursor.of(last.number(), last.id()));
        return new RequisitionsView(page.items(), page.next());
    }

    private RequisitionView view(ResultSet row, int number) throws SQLException {
        return new RequisitionView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getString("title"),
                RequisitionState.valueOf(row.getString("state")),
                json.list(row.getString("profiles"), Profile.class),
                json.list(row.getString("grade_slots"), GradeSlot.class),
                row.getObject("closes_on", LocalDate.class),
                json.readOrNull(row.getString("criteria"), Criteria.class),
                row.getBoolean("criteria_fixed"),
                json.list(row.getString("conditions"), Condition.class),
                row.getObject("valid_until", LocalDate.class),
                row.getObject("validity_months", Integer.class));
    }
}
