package org.talentpool.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.notice.NoticeCommand.AcknowledgeNotice;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.NoticeKind;
import org.talentpool.kernel.notice.NoticeQuery.GetNotice;
import org.talentpool.kernel.notice.NoticeQuery.ListNotices;
import org.talentpool.kernel.notice.NoticeState;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.kernel.notice.NoticesView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class NoticeRoutesTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final NoticeView NOTICE = new NoticeView(
            ID,
            1,
            NoticeKind.VACANCY_MATCHED,
            NoticeState.OPEN,
            NoticeTrigger.VACANCY_OPENED,
            4711L,
            "2025.1",
            ID,
            null,
            null,
            12,
            List.of(ID),
            List.of(),
            Instant.parse("2026-05-01T10:00:00Z"),
            null);

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        sides.answer(ListNotices.class, new NoticesView(List.of(NOTICE), "next"));
        sides.answer(GetNotice.class, NOTICE);
    }

    @Test
    void notices_are_narrowed_by_what_is_named() throws Exception {
        var filter = "?state=OPEN&kind=MEMBER_MATCHED&postId=%s&candidateId=%s&limit=7".formatted(ID, ID);
        http.perform(get("/api/notices" + filter).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].trigger").value("VACANCY_OPENED"))
                .andExpect(header().exists("Link"));
        assertThat(sides.asked().getFirst().getPayload())
                .isEqualTo(new ListNotices(NoticeState.OPEN, NoticeKind.MEMBER_MATCHED, ID, ID, 7, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=open", "kind=OTHER", "postId=1", "candidateId=x", "limit=0", "cursor=%21"})
    void what_cannot_narrow_is_malformed(String filter) throws Exception {
        http.perform(get("/api/notices?" + filter).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("MALFORMED"));
    }

    @Test
    void a_notice_is_shown_with_its_version() throws Exception {
        http.perform(get("/api/notices/" + ID).with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.fitting").value(12));
    }

    @Test
    void an_officer_takes_note() throws Exception {
        http.perform(post("/api/notices/%s/acknowledgement".formatted(ID)).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk());
        http.perform(post("/api/notices/%s/acknowledgement".formatted(ID)).with(as(Role.AUDITOR)))
                .andExpect(status().isForbidden());
        assertThat(sides.sent())
                .<Object>extracting(Message::getPayload)
                .containsExactly(new AcknowledgeNotice(new NoticeId(ID)));
    }
}
