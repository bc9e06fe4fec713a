package org.talentpool.web.requisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.kernel.candidate.CandidateCommand.DeclareIneligible;
import org.talentpool.kernel.candidate.CandidateCommand.RemoveMember;
import org.talentpool.kernel.candidate.CandidateCommand.RestoreEligibility;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.post.PostCommand.ExtendHold;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.ReopenReserveList;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

/** What is sent to end, move or restore what a reserve list promises. */
@EdgeTest
class ReserveListTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String LIST = "/api/requisitions/" + ID + "/reserve-list";
    private static final String REASON = "\"reasonCode\": \"BOARD\"";

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void a_list_is_established_by_a_day_by_months_or_by_neither() throws Exception {
        send(LIST, "{\"validUntil\": \"2026-12-31\"}").andExpect(status().isOk());
        send(LIST, "{\"validityMonths\": 18}").andExpect(status().isOk());
        send(LIST, "{}").andExpect(status().isOk());
        var list = new RequisitionId(ID);
        assertThat(sides.sent())
                .<Object>extracting(Message::getPayload)
                .containsExactly(
                        new EstablishReserveList(list, LocalDate.parse("2026-12-31"), null),
                        new EstablishReserveList(list, null, 18),
                        new EstablishReserveList(list, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/extension  | {'validUntil': '2027-06-30'}",
                "/reopening  | {'validUntil': '2027-06-30'}",
                "/reopening  | {'reasonCode': 'BOARD'}",
                "/removal    | {'candidateId': '00000000-0000-4000-8000-000000000001'}",
                "/removal    | {'reasonCode': 'BOARD'}",
                "''          | {'validUntil': '2026-12-31', 'validityMonths': 12}",
                "''          | {'validityMonths': 0}",
                "''          | {'validityMonths': 121}"
            },
            quoteCharacter = '"')
    void what_lacks_its_reason_its_date_or_its_bounds_is_malformed(String path, String body) throws Exception {
        send(LIST + path.replace("''", ""), body.replace('\'', '"'))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("MALFORMED"));
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void the_other_routes_send_their_commands() throws Exception {
        send(LIST + "/reopening", "{\"validUntil\": \"2027-06-30\", " + REASON + "}");
        send(LIST + "/removal", "{\"candidateId\": \"" + ID + "\", " + REASON + "}");
        send("/api/candidates/" + ID + "/ineligibility", "{" + REASON + "}");
        send("/api/candidates/" + ID + "/ineligibility/end", "{" + REASON + "}");
        send("/api/posts/" + ID + "/assignment/extension", "{}");
        var candidate = new CandidateId(ID);
        assertThat(sides.sent())
                .<Object>extracting(Message::getPayload)
                .containsExactly(
                        new ReopenReserveList(new RequisitionId(ID), LocalDate.parse("2027-06-30")),
                        new RemoveMember(candidate, new RequisitionId(ID)),
                        new DeclareIneligible(candidate),
                        new RestoreEligibility(candidate),
                        new ExtendHold(new PostId(ID)));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(
                post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(as(Role.TALENT_OFFICER)));
    }
}
