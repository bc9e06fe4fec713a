package org.talentpool.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.DeadLetterId;
import org.talentpool.kernel.operations.DeadLettersView;
import org.talentpool.kernel.operations.LettersRetried;
import org.talentpool.kernel.operations.OperationsQuery.ListDeadLetters;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.operations.ProjectionsView.ProjectionState;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class OperationsPageTest {
    private static final UUID LETTER = UUID.fromString("00000000-0000-4000-8000-000000000091");
    private static final String ONE = "/operations/dead-letters/" + LETTER;

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        var group = new ProjectionsView.Item(
                "projection-post", 4711, 12, ProjectionState.FAILED, 5, 61L, 7L, UUID.randomUUID());
        sides.answer(ListProjections.class, new ProjectionsView(List.of(group)));
        sides.answer(ListDeadLetters.class, new DeadLettersView(List.of(letter()), null));
    }

    @Test
    void an_administrator_sees_groups_and_dead_letters() throws Exception {
        open("/operations")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("FAILED")))
                .andExpect(content().string(containsString("61 s")))
                .andExpect(content().string(containsString("post.PostPlanned")))
                .andExpect(content().string(containsString("a.Failure 23505")))
                .andExpect(content().string(containsString("action=\"" + ONE + "/discard\"")))
                .andExpect(content().string(containsString("_csrf")))
                .andExpect(content().string(not(containsString("style="))));
        open("/").andExpect(content().string(containsString("href=\"/operations\"")));
    }

    @Test
    void nobody_else_does() throws Exception {
        http.perform(get("/operations")).andExpect(redirectedUrl("/login"));
        http.perform(get("/operations").session(session(Role.AUDITOR))).andExpect(status().isForbidden());
        http.perform(post(ONE + "/retry").session(session(Role.TALENT_OFFICER)).with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(post(ONE + "/retry").session(session(Role.ADMIN))).andExpect(status().isForbidden());
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void its_forms_send_their_commands_and_lead_back() throws Exception {
        sides.decide(command -> new Receipt("any", 1, 1, null, new LettersRetried(2, 0, 3, List.of())));
        submit(ONE + "/retry").andExpect(redirectedUrl("/operations?handled=2&left=3"));
        submit("/operations/dead-letters/retry", "processingGroup", "projection-post")
                .andExpect(redirectedUrl("/operations?handled=2&left=3"));
        submit(ONE + "/discard", "reasonCode", "OBSOLETE").andExpect(redirectedUrl("/operations?discarded"));
        assertThat(sides.sent())
                .<Object>extracting(Message::getPayload)
                .containsExactly(
                        new RetryDeadLetter(new DeadLetterId(LETTER)),
                        new RetryDeadLetters(new ProcessingGroupId("projection-post")),
                        new DiscardDeadLetter(new DeadLetterId(LETTER)));
        assertThat(sides.sent().getLast().getMetaData())
                .containsEntry("reasonCode", "OBSOLETE")
                .containsEntry("role", "ADMIN");
    }

    @Test
    void what_is_refused_is_told_by_its_code() throws Exception {
        submit(ONE + "/discard", "reasonCode", "").andExpect(redirectedUrl("/operations?refused=MALFORMED"));
        sides.decide(command -> {
            throw Refusal.of(RefusalCode.DEAD_LETTER_BUSY, "No");
        });
        submit(ONE + "/retry").andExpect(redirectedUrl("/operations?refused=DEAD_LETTER_BUSY"));
        open("/operations?refused=DEAD_LETTER_BUSY").andExpect(content().string(containsString("DEAD_LETTER_BUSY")));
        open("/operations?refused=<b>").andExpect(content().string(not(containsString("Nothing was done"))));
    }

    private ResultActions open(String path) throws Exception {
        return http.perform(get(path).session(session(Role.ADMIN)));
    }

    private ResultActions submit(String path, String... field) throws Exception {
        var form = post(path).session(session(Role.ADMIN)).with(csrf());
        if (field.length > 0) form.param(field[0], field[1]);
        return http.perform(form);
    }

    private MockHttpSession session(Role role) throws Exception {
        return (MockHttpSession)
                http.perform(formLogin().user(FakeAccounts.nameOf(role)).password(FakeAccounts.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession();
    }

    private static DeadLettersView.Item letter() {
        return new DeadLettersView.Item(
                LETTER,
                "projection-post",
                "post:x",
                "post.PostPlanned",
                "e",
                "post:x",
                4711L,
                Instant.parse("2026-06-01T10:00:00Z"),
                Instant.parse("2026-06-01T10:01:00Z"),
                2,
                List.of("a.Failure 23505"),
                4);
    }
}
