package org.talentpool.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.CANDIDATE_ID;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.user.UserCommand.RegisterUser;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class SendingTest {
    private static final UUID POST = UUID.fromString("00000000-0000-4000-8000-00000000a057");
    private static final String RELEASE = "/api/posts/" + POST + "/assignment/release";
    private static final String APPLY = "/api/requisitions/" + POST + "/applications";

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void a_decision_goes_out_with_who_decided_and_why() throws Exception {
        http.perform(json(RELEASE, """
                        {"reasonCode": "WITHDRAWN", "reason": "asked to be released", "authority": "board 12"}""")
                        .header("If-Match", "\"7\"")
                        .header("X-Request-Id", "r-1")
                        .header("X-Correlation-Id", "c-1")
                        .with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk());
        assertThat(metaData())
                .containsEntry("actor", "talent_officer")
                .containsEntry("role", "TALENT_OFFICER")
                .containsEntry("reasonCode", "WITHDRAWN")
                .containsEntry("reason", "asked to be released")
                .containsEntry("authority", "board 12")
                .containsEntry("expectedVersion", 7L)
                .containsEntry("clientRequestId", "r-1")
                .containsEntry("correlationId", "c-1")
                .doesNotContainKeys("actorCandidateId", "idempotencyKey", "requestFingerprint");
    }

    @Test
    void what_was_made_has_a_place_and_a_version() throws Exception {
        http.perform(json("/api/requisitions/" + POST + "/applications", """
                        {"id": "00000000-0000-4000-8000-0000000000a1",
                         "candidateId": "00000000-0000-4000-8000-0000000000c1",
                         "profiles": ["HUMAN_RESOURCES"]}""").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/applications/00000000-0000-4000-8000-0000000000a1"))
                .andExpect(header().string("ETag", "\"3\""))
                .andExpect(jsonPath("$.id").value("00000000-0000-4000-8000-0000000000a1"))
                .andExpect(jsonPath("$.version").value(FakeSides.VERSION))
                .andExpect(jsonPath("$.position").value(FakeSides.POSITION))
                .andExpect(jsonPath("$.terms").doesNotExist());
    }

    @Test
    void the_terms_of_an_offer_are_answered() throws Exception {
        sides.decide(command -> new Receipt(POST.toString(), 5, 9, terms(), null));
        http.perform(json("/api/posts/" + POST + "/offer", """
                        {"grade": "G8", "startsOn": "2026-06-01", "answerBy": "2026-05-01"}""").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"5\""))
                .andExpect(jsonPath("$.terms.grade").value("G8"))
                .andExpect(jsonPath("$.terms.endsOn").value("2029-05-31"))
                .andExpect(jsonPath("$.terms.hardLimit").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"publication", "closure", "cancellation", "reserve-list"})
    void a_decision_that_needs_no_words_takes_no_body(String decision) throws Exception {
        http.perform(post("/api/requisitions/" + POST + "/" + decision).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk());
        http.perform(json("/api/requisitions/" + POST + "/" + decision, "").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk());
        http.perform(json("/api/requisitions/" + POST + "/" + decision, "{}").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk());
        assertThat(sides.sent()).hasSize(3);
    }

    @Test
    void a_candidate_acts_for_itself_only() throws Exception {
        http.perform(json("/api/candidates/" + CANDIDATE_ID + "/pause", "{\"until\": \"2026-09-30\"}")
                        .with(as(Role.CANDIDATE)))
                .andExpect(status().isOk());
        assertThat(sides.sent().getFirst().getPayload())
                .isEqualTo(new PauseAvailability(new CandidateId(CANDIDATE_ID), LocalDate.parse("2026-09-30")));
        assertThat(metaData()).containsEntry("actorCandidateId", CANDIDATE_ID.toString());
        http.perform(post("/api/candidates/" + POST + "/pause").with(as(Role.CANDIDATE)))
                .andExpect(status().isNotFound());
        http.perform(json(APPLY, "{\"candidateId\": \"" + POST + "\", \"profiles\": [\"HUMAN_RESOURCES\"]}")
                        .with(as(Role.CANDIDATE)))
                .andExpect(status().isNotFound());
        assertThat(sides.sent()).hasSize(1);
    }

    @Test
    void the_same_request_has_the_same_fingerprint_however_it_is_written() throws Exception {
        keyed("{\"reasonCode\": \"A\", \"reason\": \"b\"}", RELEASE);
        keyed("{ \"reason\":\"b\",\n\"reasonCode\":\"A\" }", RELEASE);
        keyed("{\"reasonCode\": \"A\", \"reason\": \"c\"}", RELEASE);
        keyed("{\"reasonCode\": \"A\", \"reason\": \"b\"}", "/api/applications/" + POST + "/rejection");
        List<Object> prints = sides.sent().stream()
                .map(command -> (Object) command.getMetaData().get("requestFingerprint"))
                .toList();
        assertThat(prints.get(0)).isEqualTo(prints.get(1));
        assertThat(Set.copyOf(prints)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match, 3",
        "If-Match, W/\"3\"",
        "If-Match, \"x\"",
        "If-Match, '\"1\",\"2\"'",
        "Idempotency-Key, a b",
        "Idempotency-Key, ' '",
        "X-Request-Id, é"
    })
    void a_malformed_header_is_named(String header, String value) throws Exception {
        http.perform(json(RELEASE, "{\"reasonCode\": \"A\"}")
                        .header(header, value)
                        .with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("MALFORMED"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/" + header));
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void a_password_leaves_the_edge_as_a_hash() throws Exception {
        http.perform(json("/api/users", """
                        {"username": "jane.doe", "password": "a long password", "roles": ["AUDITOR"]}""").header("Idempotency-Key", "k").with(as(Role.ADMIN)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/users/jane.doe"))
                .andExpect(jsonPath("$.id").value("jane.doe"));
        var command = (RegisterUser) sides.sent().getFirst().getPayload();
        assertThat(command.password().value()).startsWith("{bcrypt}");
        assertThat(command).asString().doesNotContain("a long password", "bcrypt");
    }

    private void keyed(String body, String path) throws Exception {
        http.perform(json(path, body).header("Idempotency-Key", "key-1").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk());
    }

    private MetaData metaData() {
        return sides.sent().getFirst().getMetaData();
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static ContractTerms terms() {
        return new ContractTerms(
                Regime.ESTABLISHED,
                Standing.EXTERNAL,
                Grade.G8,
                LocalDate.parse("2026-06-01"),
                LocalDate.parse("2029-05-31"),
                null,
                true,
                null,
                null,
                LocalDate.parse("2026-11-30"),
                null,
                List.of("CO-01"),
                "2025.1");
    }
}
