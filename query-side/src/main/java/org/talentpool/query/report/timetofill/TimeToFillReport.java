package org.talentpool.query.report.timetofill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.query.readmodel.Reading;
import org.talentpool.query.report.Report;

/**
 * Days in Brussels from the first opening, and from the planning, to the appointment: a row for each filled post, in the
 * order of filling, then one for the median and one for the average.
 */
@Component
class TimeToFillReport implements Report {
    private static final String FILLED = """
        with filled as (
            select post_id, number, title, filled_at,
                   cast(planned_at at time zone 'Europe/Brussels' as date) planned_on,
                   cast(opened_at at time zone 'Europe/Brussels' as date) opened_on,
                   cast(filled_at at time zone 'Europe/Brussels' as date) filled_on
              from readmodel.time_to_fill
             where filled_at is not null),
        counted as (
            select filled.*, filled_on - planned_on days_planned, filled_on - opened_on days_open from filled),
        summarised as (
            select 1 part, 'POST' kind, cast(post_id as text) post, number, title, cast(planned_on as text) planned_on,
                   cast(opened_on as text) opened_on, cast(filled_on as text) filled_on, filled_at,
                   cast(days_planned as numeric) days_planned, cast(days_open as numeric) days_open
              from counted
            union all
            select 2, 'MEDIAN', null, null, null, null, null, null, null,
                   cast(percentile_cont(0.5) within group (order by days_planned) as numeric),
                   cast(percentile_cont(0.5) within group (order by days_open) as numeric)
              from counted having count(*) > 0
            union all
            select 3, 'AVERAGE', null, null, null, null, null, null, null,
                   round(avg(days_planned), 1), round(avg(days_open), 1)
              from counted having count(*) > 0)
        select * from summarised order by part, filled_at, post
        """;

    private final Reading tables;

    TimeToFillReport(Reading tables) {
        this.tables = tables;
    }

    @Override
    public String name() {
        return "time-to-fill";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "row", "postId", "number", "title", "plannedOn", "openedOn", "filledOn", "daysSincePlanned", "days");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return tables.sql(FILLED).query(TimeToFillReport::row).list();
    }

    private static List<@Nullable Object> row(ResultSet row, int number) throws SQLException {
        return Arrays.asList(
                row.getString("kind"),
                row.getString("post"),
                row.getString("number"),
                row.getString("title"),
                row.getString("planned_on"),
                row.getString("opened_on"),
                row.getString("filled_on"),
                row.getBigDecimal("days_planned"),
                row.getBigDecimal("days_open"));
    }
}
