package org.talentpool.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.DeadLetterId;
import org.talentpool.kernel.operations.DeadLettersView;
import org.talentpool.kernel.operations.LettersRetried;
import org.talentpool.kernel.operations.OperationsQuery.GetDeadLetter;
import org.talentpool.kernel.operations.OperationsQuery.ListDeadLetters;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class DeadLetterRoutesTest {
    private static final UUID LETTER = UUID.fromString("00000000-0000-4000-8000-000000000091");
    private static final String ALL = "/api/operations/dead-letters";
    private static final String ONE = ALL + "/" + LETTER;

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void the_routes_send_their_commands() throws Exception {
        send(ONE + "/retry", "{}").andExpect(status().isOk());
        send(ALL + "/retry", "{\"processingGroup\": \"projection-post\"}").andExpect(status().isOk());
        send(ONE + "/discard", "{\"reasonCode\": \"OBSOLETE\", \"reason\": \"Never handled\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.consequence").value(containsString("until it is rebuilt")));
        assertThat(sides.sent())
                .<Object>extracting(Message::getPayload)
                .containsExactly(
                        new RetryDeadLetter(new DeadLetterId(LETTER)),
                        new RetryDeadLetters(new ProcessingGroupId("projection-post")),
                        new DiscardDeadLetter(new DeadLetterId(LETTER)));
        assertThat(sides.sent().getLast().getMetaData()).containsEntry("reasonCode", "OBSOLETE");
    }

    @Test
    void what_came_of_a_retry_is_answered() throws Exception {
        sides.decide(command -> new Receipt(
                "dead-letter:" + LETTER, 0, 0, null, new LettersRetried(2, 1, 3, List.of("a.Failure < b.Sql 23505"))));
        send(ONE + "/retry", "{}")
                .andExpect(jsonPath("$.retried.handled").value(2))
                .andExpect(jsonPath("$.retried.failedAgain").value(1))
                .andExpect(jsonPath("$.retried.left").value(3))
                .andExpect(jsonPath("$.retried.failures[0]").value("a.Failure < b.Sql 23505"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \"No code\"}", "{\"reasonCode\": null}", "{\"reasonCode\": \" \"}"})
    void nothing_is_discarded_without_a_reason(String body) throws Exception {
        send(ONE + "/discard", body).andExpect(status().isBadRequest());
        assertThat(sides.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"processingGroup\": \"Projection Post\"}", "{\"processingGroup\": \"\"}"})
    void a_group_has_a_name(String body) throws Exception {
        send(ALL + "/retry", body).andExpect(status().isBadRequest());
    }

    @Test
    void letters_are_listed_by_group_and_page() throws Exception {
        sides.answer(ListDeadLetters.class, new DeadLettersView(List.of(item()), "next"));
        http.perform(get(ALL + "?group=projection-post&limit=1").with(as(Role.ADMIN)))
                .andExpect(status().isOk())
                .andExpect(header().string("Link", containsString("cursor=next")))
                .andExpect(jsonPath("$.items[0].letterId").value(LETTER.toString()))
                .andExpect(jsonPath("$.items[0].waiting").value(4));
        assertThat(sides.asked().getLast().getPayload()).isEqualTo(new ListDeadLetters("projection-post", 1, null));
        http.perform(get(ALL + "?group=%27or%201=1").with(as(Role.ADMIN))).andExpect(status().isBadRequest());
    }

    @Test
    void an_unknown_letter_is_not_found() throws Exception {
        http.perform(get(ONE).with(as(Role.ADMIN))).andExpect(status().isNotFound());
        assertThat(sides.asked().getLast().getPayload())
                .isEqualTo(new GetDeadLetter(new DeadLetterId(LETTER), 100, null));
        http.perform(get(ALL + "/nothing").with(as(Role.ADMIN))).andExpect(status().isNotFound());
    }

    @Test
    void refusals_have_their_status() throws Exception {
        refuse(RefusalCode.GROUP_NOT_HERE).andExpect(status().isUnprocessableContent());
        refuse(RefusalCode.DEAD_LETTER_BUSY).andExpect(status().isConflict());
        refuse(RefusalCode.DEAD_LETTER_NOT_FIRST).andExpect(status().isConflict());
    }

    private ResultActions refuse(RefusalCode code) throws Exception {
        sides.decide(command -> {
            throw Refusal.of(code, "No");
        });
        return send(ONE + "/retry", "{}").andExpect(jsonPath("$.code").value(code.name()));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path)
                .with(as(Role.ADMIN))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static DeadLettersView.Item item() {
        return new DeadLettersView.Item(
                LETTER,
                "projection-post",
                "post:x",
                "post.PostPlanned",
                "e",
                "post:x",
                4711L,
                Instant.parse("2026-06-01T10:00:00Z"),
                null,
                1,
                List.of("a.Failure"),
                4);
    }
}
