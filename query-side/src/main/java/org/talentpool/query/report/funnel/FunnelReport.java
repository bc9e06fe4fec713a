package org.talentpool.query.report.funnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;
import org.talentpool.query.report.Report;

/** How many ever reached each stage, whatever became of them later. */
@Component
class FunnelReport implements Report {
    private static final String COUNT = """
        select requisition.id, requisition.number,
               coalesce(jsonb_object_agg(reached.stage, reached.times) filter (where reached.stage is not null), '{}') stages
          from readmodel.funnel_requisition requisition
          left join (select requisition_id, stage, count(*) times
                       from readmodel.funnel_stage
                      group by requisition_id, stage) reached on reached.requisition_id = requisition.id
         group by requisition.id, requisition.number
         order by requisition.number, requisition.id
        """;

    private final Reading tables;
    private final JsonColumns json;

    FunnelReport(Reading tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public List<String> columns() {
        var stages = Arrays.stream(Stage.values()).map(Stage::column);
        return Stream.concat(Stream.of("requisitionId", "number"), stages).toList();
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return tables.sql(COUNT).query(this::row).list();
    }

    private List<@Nullable Object> row(ResultSet row, int number) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        values.add(row.getString("id"));
        values.add(row.getString("number"));
        var reached = json.map(row.getString("stages"));
        for (var stage : Stage.values()) values.add(reached.getOrDefault(stage.name(), 0));
        return values;
    }
}
