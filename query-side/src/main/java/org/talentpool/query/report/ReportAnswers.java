package org.talentpool.query.report;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.report.ReportQuery.GetReport;
import org.talentpool.kernel.report.ReportView;
import org.talentpool.query.readmodel.Today;

@Component
class ReportAnswers {
    private final Map<String, Report> reports;
    private final Today today;

    ReportAnswers(List<Report> reports, Today today) {
        this.reports = reports.stream().collect(toUnmodifiableMap(Report::name, report -> report));
        this.today = today;
    }

    @QueryHandler
    Optional<ReportView> handle(GetReport query) {
        return Optional.ofNullable(reports.get(query.name()))
                .map(report -> new ReportView(report.name(), today.now(), report.columns(), report.rows()));
    }
}
