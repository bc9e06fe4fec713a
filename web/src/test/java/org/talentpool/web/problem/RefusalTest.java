package org.talentpool.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.eventlog.wire.NobodyAnswersException;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalTest {
    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_a_status_of_a_client(RefusalCode code) throws Exception {
        refuse(code);
        int expected = RefusalStatus.of(code).value();
        accept().andExpect(status().is(expected))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value(code.name()))
                .andExpect(jsonPath("$.status").value(expected))
                .andExpect(jsonPath("$.rule").value("TW-01"))
                .andExpect(jsonPath("$.facts.offer").value(2))
                .andExpect(jsonPath("$.errors").isEmpty());
        assertThat(expected).matches(status -> status < 500 || code == RefusalCode.POSITION_NOT_REACHED);
    }

    @Test
    void that_nobody_answers_is_told_with_a_code_and_when_to_come_again() throws Exception {
        sides.decide(_ -> {
            throw new NobodyAnswersException(new IllegalStateException("the process died"));
        });
        accept().andExpect(status().is(503))
                .andExpect(jsonPath("$.code").value("UNAVAILABLE"))
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void that_the_database_is_out_of_reach_is_told_likewise() throws Exception {
        sides.decide(_ -> {
            throw new IllegalStateException(new SQLException("gone", "08006"));
        });
        accept().andExpect(status().is(503))
                .andExpect(jsonPath("$.code").value("UNAVAILABLE"))
                .andExpect(header().exists("Retry-After"));
    }

    @ParameterizedTest
    @CsvSource({
        "OFFER_LAPSED, 422",
        "POST_ALLOCATED, 409",
        "WRONG_STATE, 409",
        "STALE_VERSION, 412",
        "IDEMPOTENCY_KEY_REUSED, 422",
        "NOT_FOUND, 404",
        "FORBIDDEN, 403",
        "MALFORMED, 400",
        "CANDIDATE_ALREADY_REGISTERED, 409",
        "POSITION_NOT_REACHED, 503"
    })
    void a_refusal_keeps_its_status(RefusalCode code, int status) {
        assertThat(RefusalStatus.of(code).value()).isEqualTo(status);
    }

    @Test
    void whoever_must_wait_is_told_how_long() throws Exception {
        refuse(RefusalCode.POSITION_NOT_REACHED);
        accept().andExpect(status().isServiceUnavailable()).andExpect(header().exists("Retry-After"));
    }

    @Test
    void a_lost_race_is_a_conflict() throws Exception {
        sides.decide(command -> {
            throw new ConcurrencyException("others");
        });
        accept().andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("CONFLICT"));
    }

    @Test
    void a_fault_tells_neither_the_client_nor_the_log_what_was_in_it(CapturedOutput output) throws Exception {
        sides.decide(command -> {
            throw new IllegalStateException("jane@example.org");
        });
        String answer = accept().andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.code").value("INTERNAL"))
                .andExpect(jsonPath("$.facts.incident").exists())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).doesNotContain("jane@example.org");
        assertThat(output.getAll()).contains("Incident").doesNotContain("jane@example.org");
    }

    private void refuse(RefusalCode code) {
        var details = new RefusalDetails(code, "because", "TW-01", Map.of("offer", 2));
        sides.decide(command -> {
            throw new CommandExecutionException("refused", null, details);
        });
    }

    private ResultActions accept() throws Exception {
        return http.perform(post("/api/posts/" + UUID.randomUUID() + "/offer/acceptance")
                .with(FakeAccounts.as(Role.TALENT_OFFICER)));
    }
}
