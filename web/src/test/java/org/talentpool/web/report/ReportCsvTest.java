package org.talentpool.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.report.ReportQuery.GetReport;
import org.talentpool.kernel.report.ReportView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;
import org.talentpool.web.file.Csv;

@EdgeTest
class ReportCsvTest {
    private static final ReportView FUNNEL = new ReportView(
            "funnel",
            Instant.parse("2026-06-01T10:00:00Z"),
            List.of("stage", "count"),
            List.of(List.of("SUB,\"MITTED\"", 12), List.of("=1+1", -3)));

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        sides.answer(GetReport.class, FUNNEL);
    }

    @Test
    void a_report_is_answered_as_the_client_accepts_it() throws Exception {
        http.perform(get("/api/reports/funnel").accept("text/csv").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"funnel.csv\""))
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(content().string("stage,count\r\n\"SUB,\"\"MITTED\"\"\",12\r\n'=1+1,-3\r\n"));
        http.perform(get("/api/reports/funnel").accept("*/*").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(content().contentType("application/json"))
                .andExpect(jsonPath("$.rows[0][1]").value(12));
    }

    @Test
    void another_type_is_not_acceptable() throws Exception {
        http.perform(get("/api/reports/funnel").accept("application/pdf").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(status().isNotAcceptable())
                .andExpect(jsonPath("$.code").value("NOT_ACCEPTABLE"));
    }

    @Test
    void an_unknown_report_is_not_found_whatever_is_accepted() throws Exception {
        http.perform(get("/api/reports/..x").accept("text/csv").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=a", "+a", "-a", "@a", "\ta", "\ra", "\0a", "＝a", "＠a"})
    void no_cell_is_taken_for_a_formula(String text) {
        assertThat(Csv.cell(text)).isEqualTo("'" + text);
    }
}
