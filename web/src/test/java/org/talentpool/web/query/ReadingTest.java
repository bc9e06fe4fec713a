package org.talentpool.web.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.CANDIDATE_ID;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.application.AccommodationState;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationState;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.requisition.RequisitionQuery.GetRequisition;
import org.talentpool.kernel.requisition.RequisitionQuery.ListRequisitions;
import org.talentpool.kernel.requisition.RequisitionState;
import org.talentpool.kernel.requisition.RequisitionView;
import org.talentpool.kernel.requisition.RequisitionsView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class ReadingTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000a1");

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void a_list_comes_in_pages() throws Exception {
        sides.answer(ListPosts.class, new PostsView(List.of(), "bmV4dA"));
        http.perform(get("/api/posts?limit=2&minPosition=42").with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isArray())
                .andExpect(header().string("Link", "</api/posts?limit=2&minPosition=42&cursor=bmV4dA>; rel=\"next\""));
        assertThat(sides.asked().getFirst().getPayload()).isEqualTo(new ListPosts(2, null));
        assertThat(sides.asked().getFirst().getMetaData()).containsEntry("minPosition", 42L);
    }

    @Test
    void the_last_page_has_no_next() throws Exception {
        sides.answer(ListPosts.class, new PostsView(List.of(), null));
        http.perform(get("/api/posts?cursor=bmV4dA").with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Link"));
        assertThat(sides.asked().getFirst().getPayload()).isEqualTo(new ListPosts(100, "bmV4dA"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 501",
        "limit, x",
        "limit, 1e2",
        "limit, 99999999999999999999",
        "minPosition, -1",
        "minPosition, 1.5",
        "asOf, yesterday",
        "asOf, 2026-06-01",
        "cursor, a b"
    })
    void a_malformed_parameter_is_named(String name, String value) throws Exception {
        http.perform(get("/api/posts").param(name, value).with(as(Role.AUDITOR)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("MALFORMED"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/" + name));
    }

    @Test
    void the_moment_that_is_asked_for_goes_with_the_question() throws Exception {
        sides.answer(ListPosts.class, new PostsView(List.of(), null));
        http.perform(get("/api/posts?asOf=2026-06-01T12:00:00.000001Z").with(as(Role.AUDITOR)))
                .andExpect(status().isOk());

        assertThat(sides.asked().getFirst().getMetaData()).containsEntry("asOf", "2026-06-01T12:00:00.000001Z");
    }

    @ParameterizedTest
    @EnumSource(
            value = RefusalCode.class,
            names = {"AS_OF_NOT_AVAILABLE", "AS_OF_IN_FUTURE"})
    void a_moment_that_cannot_be_told_of_is_refused(RefusalCode code) throws Exception {
        sides.answer(ListPosts.class, Refusal.of(code, "no"));
        http.perform(get("/api/posts?asOf=2026-06-01T12:00:00Z").with(as(Role.AUDITOR)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value(code.name()));
    }

    @Test
    void a_position_that_is_not_reached_is_worth_another_try() throws Exception {
        sides.answer(ListPosts.class, Refusal.of(RefusalCode.POSITION_NOT_REACHED, "not yet"));
        http.perform(get("/api/posts?minPosition=99").with(as(Role.AUDITOR)))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "1"))
                .andExpect(jsonPath("$.code").value("POSITION_NOT_REACHED"));
    }

    @Test
    void one_thing_has_its_version_as_a_tag() throws Exception {
        sides.answer(GetRequisition.class, requisition(RequisitionState.PUBLISHED));
        http.perform(get("/api/requisitions/" + ID).with(as(Role.CANDIDATE)))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"4\""))
                .andExpect(jsonPath("$.version").value(4))
                .andExpect(jsonPath("$.closesOn").value("2026-04-21"));
        http.perform(head("/api/requisitions/" + ID).with(as(Role.CANDIDATE))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({"x", "1234", "post:00000000-0000-4000-8000-0000000000a1"})
    void what_is_no_id_names_nothing(String id) throws Exception {
        http.perform(get("/api/requisitions/" + id).with(as(Role.AUDITOR)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("NOT_FOUND"));
    }

    @Test
    void a_draft_is_hidden_from_candidates() throws Exception {
        var draft = requisition(RequisitionState.DRAFT);
        sides.answer(GetRequisition.class, draft);
        sides.answer(ListRequisitions.class, new RequisitionsView(List.of(draft), null));
        http.perform(get("/api/requisitions/" + ID).with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
        http.perform(get("/api/requisitions/" + ID).with(as(Role.AUDITOR))).andExpect(status().isOk());
        http.perform(get("/api/requisitions").with(as(Role.CANDIDATE))).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void a_candidate_reads_its_own_things_only() throws Exception {
        sides.answer(ListHistory.class, new HistoryView(ID, List.of(), null));
        http.perform(get("/api/candidates/" + ID).with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
        http.perform(get("/api/candidates/" + ID + "/matches").with(as(Role.CANDIDATE)))
                .andExpect(status().isNotFound());
        http.perform(get("/api/history?subject=" + ID).with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
        sides.answer(GetApplication.class, application(UUID.randomUUID()));
        http.perform(get("/api/applications/" + ID).with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
        http.perform(get("/api/history?subject=" + ID).with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
        sides.answer(GetApplication.class, application(CANDIDATE_ID));
        http.perform(get("/api/applications/" + ID).with(as(Role.CANDIDATE))).andExpect(status().isOk());
        http.perform(get("/api/history?subject=" + ID).with(as(Role.CANDIDATE))).andExpect(status().isOk());
        http.perform(get("/api/history?subject=" + CANDIDATE_ID).with(as(Role.CANDIDATE)))
                .andExpect(status().isOk());
    }

    private static RequisitionView requisition(RequisitionState state) {
        return new RequisitionView(
                ID,
                4,
                "250442",
                "Assistant",
                state,
                List.of(),
                List.of(),
                LocalDate.parse("2026-04-21"),
                null,
                false,
                List.of(),
                null,
                null);
    }

    private static ApplicationView application(UUID candidateId) {
        return new ApplicationView(
                ID,
                1,
                ID,
                candidateId,
                ApplicationState.SUBMITTED,
                List.of(),
                Instant.parse("2026-03-01T10:00:00Z"),
                null,
                List.of(),
                List.of(),
                List.of(),
                new ApplicationView.Accommodation(AccommodationState.NOT_REQUESTED, null),
                null);
    }
}
