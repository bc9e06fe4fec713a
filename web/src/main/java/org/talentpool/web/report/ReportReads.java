package org.talentpool.web.report;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.report.ReportQuery.GetReport;
import org.talentpool.kernel.report.ReportView;
import org.talentpool.web.file.Csv;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Shows the figures of a report, as JSON or as CSV, whatever the client accepts. */
@Tag(name = "Reports")
@RestController
@RequestMapping("/api/reports")
class ReportReads {
    private static final String NAME = "[a-z][a-z0-9-]{0,59}";

    private final Questions questions;

    ReportReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(
            path = "/{name}",
            produces = {MediaType.APPLICATION_JSON_VALUE, Csv.TYPE})
    ReportView report(@PathVariable String name, Asking asking) {
        if (!name.matches(NAME)) {
            throw Refusal.of(RefusalCode.NOT_FOUND, "There is no such report.");
        }
        return questions.ask(new GetReport(name), ReportView.class, asking);
    }
}
