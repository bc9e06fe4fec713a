package org.talentpool.query.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.accommodation.AccommodationEvent.EvidenceFiled;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.accommodation.AccommodationQuery.GetEvidence;
import org.talentpool.kernel.accommodation.EvidenceView;
import org.talentpool.kernel.accommodation.EvidenceView.Filing;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Medical evidence is found in one answer and one table, and in no other. */
@WithAnswers
class AccommodationIT {
    private static final String MARKER = "medical-marker-7f3a";
    private static final Map<String, String> DECISION =
            Map.of("actor", "ada", "role", "CANDIDATE", "reasonCode", "CODE-7f3a", "reason", "because of " + MARKER);

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    Scene scene;
    UUID list;
    UUID candidate;
    UUID application;

    @BeforeEach
    void apply() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
        candidate = scene.candidate();
        application = scene.list(candidate, list, EVIDENCE, NOTIFIED_ON, SLOT);
    }

    @AfterEach
    void decide_without_metadata() {
        story.decidedWith(Map.of());
    }

    @Test
    void what_was_filed_is_shown_oldest_first() {
        var moment = Instant.parse("2026-03-03T10:00:00Z");
        story.at(moment).tell(filed("First"), filed("Second"));

        var view = evidence();

        assertThat(view.version()).isEqualTo(2);
        assertThat(view.candidateId()).isEqualTo(candidate);
        assertThat(view.items()).extracting(Filing::evidence).containsExactly("First", "Second");
        assertThat(view.items().getFirst().filedAt()).isEqualTo(moment);
    }

    @Test
    void an_erasure_blanks_what_was_filed_and_what_is_filed_after_it() {
        story.tell(filed("Before"), new CandidateErased(candidate), filed("After"));

        assertThat(evidence().items()).hasSize(2).extracting(Filing::evidence).containsOnlyNulls();
    }

    @Test
    void without_evidence_there_is_no_answer() {
        assertThat(evidence()).isNull();
    }

    @Test
    void the_history_tells_that_it_was_filed_and_neither_what_nor_why() {
        story.decidedWith(DECISION).tell(filed(MARKER));

        for (var subject : List.of(application, candidate)) {
            var item = story.ask(new ListHistory(subject, 500, null), HistoryView.class).items().stream()
                    .filter(one -> one.type().equals("accommodation.EvidenceFiled"))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.actor()).isEqualTo("ada");
            assertThat(item.reason()).isNull();
            assertThat(item.reasonCode()).isNull();
            assertThat(item.changes())
                    .isEqualTo(Map.of("applicationId", application.toString(), "candidateId", candidate.toString()));
        }
    }

    @Test
    void no_other_answer_and_no_other_table_holds_it() {
        story.decidedWith(DECISION).tell(filed(MARKER));
        readmodel.awaitAll();

        assertThat(story.ask(new GetApplication(new ApplicationId(application)), ApplicationView.class)
                        .toString())
                .doesNotContain(MARKER);
        var tables = readmodel.rows();
        assertThat(tables.remove("accommodation_evidence").toString()).contains(MARKER);
        assertThat(tables.toString()).doesNotContain(MARKER).doesNotContain("CODE-7f3a");
    }

    private EvidenceFiled filed(String evidence) {
        return new EvidenceFiled(application, candidate, Personal.of(evidence));
    }

    private @Nullable EvidenceView evidence() {
        return story.ask(new GetEvidence(new AccommodationId(application)), EvidenceView.class);
    }
}
