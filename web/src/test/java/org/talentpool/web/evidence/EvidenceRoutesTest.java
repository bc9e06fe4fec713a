package org.talentpool.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.evidence.CheckpointView;
import org.talentpool.kernel.evidence.ConsistencyView;
import org.talentpool.kernel.evidence.EvidenceKeyView;
import org.talentpool.kernel.evidence.EvidenceQuery.GetCheckpoint;
import org.talentpool.kernel.evidence.EvidenceQuery.GetEvidenceKey;
import org.talentpool.kernel.evidence.EvidenceQuery.ProveConsistency;
import org.talentpool.kernel.evidence.EvidenceQuery.ProveEvent;
import org.talentpool.kernel.evidence.EvidenceQuery.ProvePosition;
import org.talentpool.kernel.evidence.InclusionView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class EvidenceRoutesTest {
    private static final CheckpointView CHECKPOINT =
            new CheckpointView("pool", 7, "cm9vdA==", "pool\n7\ncm9vdA==\n\n— pool c2lnbmF0dXJl\n");
    private static final InclusionView PROOF =
            new InclusionView(12, UUID.randomUUID().toString(), 5, "bGVhZg==", List.of("cGF0aA=="), true, CHECKPOINT);

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        sides.answer(GetCheckpoint.class, CHECKPOINT);
        sides.answer(GetEvidenceKey.class, new EvidenceKeyView("pool+0+key"));
        sides.answer(ProvePosition.class, PROOF);
        sides.answer(ProveEvent.class, PROOF);
        sides.answer(ProveConsistency.class, new ConsistencyView(3, "Zg==", 7, "dA==", List.of("cGF0aA==")));
    }

    @Test
    void a_checkpoint_is_answered_as_json_or_as_the_note_that_it_is() throws Exception {
        http.perform(get("/api/evidence/checkpoint").accept("*/*").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(content().contentType("application/json"))
                .andExpect(jsonPath("$.size").value(7));
        http.perform(get("/api/evidence/checkpoint").accept("text/plain").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(content().contentTypeCompatibleWith("text/plain"))
                .andExpect(content().bytes(CHECKPOINT.note().getBytes("UTF-8")));
    }

    @Test
    void an_event_is_proved_by_its_position_or_its_id() throws Exception {
        http.perform(get("/api/evidence/inclusion?position=12").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(jsonPath("$.leaf").value(5))
                .andExpect(jsonPath("$.holds").value(true))
                .andExpect(jsonPath("$.checkpoint.root").value("cm9vdA=="));
        http.perform(get("/api/evidence/inclusion?eventId=" + PROOF.eventId()).with(FakeAccounts.as(Role.ADMIN)))
                .andExpect(status().isOk());

        assertThat(sides.asked())
                .extracting(Message::getPayload)
                .map(Object.class::cast)
                .containsExactly(new ProvePosition(12), new ProveEvent(PROOF.eventId()));
    }

    @Test
    void consistency_and_key_are_answered() throws Exception {
        http.perform(get("/api/evidence/consistency?from=3&to=7").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(jsonPath("$.path[0]").value("cGF0aA=="));
        http.perform(get("/api/evidence/key").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(jsonPath("$.publicKey").value("pool+0+key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inclusion",
                "inclusion?position=1&eventId=6f9a5c2e-1c55-4f0b-9f0f-2d1f4f3c9a10",
                "inclusion?position=x",
                "inclusion?eventId=x",
                "consistency?from=1",
                "consistency?from=1&to=9999999999999999999"
            })
    void what_cannot_be_understood_is_told(String route) throws Exception {
        http.perform(get("/api/evidence/" + route).with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void nobody_else_may_ask() throws Exception {
        for (var role : List.of(Role.TALENT_OFFICER, Role.CANDIDATE, Role.HIRING_MANAGER)) {
            http.perform(get("/api/evidence/checkpoint").with(FakeAccounts.as(role)))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void before_the_first_checkpoint_there_is_none() throws Exception {
        sides.reset();
        http.perform(get("/api/evidence/checkpoint").with(FakeAccounts.as(Role.AUDITOR)))
                .andExpect(status().isNotFound());
    }
}
