package org.talentpool.web.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.CANDIDATE_ID;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.talentpool.kernel.contract.ContractCommand.AdvanceIncumbent;
import org.talentpool.kernel.contract.ContractCommand.ConcludeProbation;
import org.talentpool.kernel.contract.ContractCommand.ConvertContract;
import org.talentpool.kernel.contract.ContractCommand.EndContract;
import org.talentpool.kernel.contract.ContractCommand.RefuseConversion;
import org.talentpool.kernel.contract.ContractCommand.RenewContract;
import org.talentpool.kernel.contract.ContractCommand.RequestConversion;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.reminder.ReminderQuery.ListReminders;
import org.talentpool.kernel.reminder.RemindersView;
import org.talentpool.kernel.reminder.RemindersView.Reminder;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class ContractRoutesTest {
    private static final PostId POST = new PostId(UUID.fromString("00000000-0000-4000-8000-00000000a057"));
    private static final LocalDate DAY = LocalDate.parse("2029-06-01");

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of("renewal", "{\"until\": \"2029-06-01\"}", new RenewContract(POST, DAY, null)),
                Arguments.of("conversion-request", "{}", new RequestConversion(POST)),
                Arguments.of("conversion", "{\"from\": \"2029-06-01\"}", new ConvertContract(POST, DAY)),
                Arguments.of("conversion-refusal", "{\"reasonCode\": \"ROTATION\"}", new RefuseConversion(POST)),
                Arguments.of("advancement", "{\"advancesOn\": \"2029-06-01\"}", new AdvanceIncumbent(POST, DAY, null)),
                Arguments.of(
                        "probation",
                        "{\"outcome\": \"EXTENDED\", \"until\": \"2029-06-01\"}",
                        new ConcludeProbation(POST, ProbationOutcome.EXTENDED, DAY)),
                Arguments.of(
                        "end",
                        "{\"endsOn\": \"2029-06-01\", \"cause\": \"RESIGNATION\", \"reasonCode\": \"LETTER\"}",
                        new EndContract(POST, DAY, ContractEnding.RESIGNATION)));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void each_route_sends_its_command(String route, String body, Object command) throws Exception {
        http.perform(to(route, body).with(as(Role.TALENT_OFFICER))).andExpect(status().isOk());
        assertThat(sides.sent().getLast().getPayload()).isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource({
        "renewal, {}",
        "conversion, {}",
        "conversion-refusal, {}",
        "advancement, {}",
        "probation, {\"until\": \"2029-06-01\"}",
        "end, '{\"endsOn\": \"2029-06-01\", \"cause\": \"RESIGNATION\"}'"
    })
    void what_a_decision_needs_must_be_there(String route, String body) throws Exception {
        http.perform(to(route, body).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors").isNotEmpty());
    }

    @Test
    void a_candidate_asks_for_conversion_in_its_own_name() throws Exception {
        http.perform(to("conversion-request", "{}").with(as(Role.CANDIDATE))).andExpect(status().isOk());
        assertThat(sides.sent().getLast().getMetaData()).containsEntry("actorCandidateId", CANDIDATE_ID.toString());
    }

    @ParameterizedTest
    @CsvSource({"renewal", "conversion", "conversion-refusal", "advancement", "probation", "end"})
    void a_candidate_decides_nothing(String route) throws Exception {
        http.perform(to(route, "{}").with(as(Role.CANDIDATE))).andExpect(status().isForbidden());
    }

    @Test
    void a_post_without_a_contract_has_nothing_to_show() throws Exception {
        http.perform(get("/api/posts/" + POST.value() + "/contract").with(as(Role.HIRING_MANAGER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void reminders_come_in_pages() throws Exception {
        var reminder = new Reminder(
                POST.value(),
                CANDIDATE_ID,
                ReminderKind.CONTRACT_ENDS,
                DAY,
                Instant.parse("2029-05-02T22:00:00Z"),
                true);
        sides.answer(ListReminders.class, new RemindersView(List.of(reminder), "bmV4dA"));
        http.perform(get("/api/reminders?limit=1").with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(header().exists("Link"))
                .andExpect(jsonPath("$.items[0].kind").value("CONTRACT_ENDS"))
                .andExpect(jsonPath("$.items[0].dueOn").value("2029-06-01"))
                .andExpect(jsonPath("$.items[0].raisedAt").value("2029-05-02T22:00:00Z"))
                .andExpect(jsonPath("$.items[0].open").value(true));
    }

    private static MockHttpServletRequestBuilder to(String route, String body) {
        return post("/api/posts/" + POST.value() + "/contract/" + route)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
