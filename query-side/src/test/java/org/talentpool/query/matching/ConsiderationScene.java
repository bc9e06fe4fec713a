package org.talentpool.query.matching;

import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.GetConsideration;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListDecisions;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.consideration.DecisionView;
import org.talentpool.kernel.consideration.DecisionsView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.query.Readmodel;
import tools.jackson.databind.json.JsonMapper;

/** A vacancy with members of every kind, and what was told of them then and is told of them now. */
abstract class ConsiderationScene extends MatchingScene {
    static final MembershipEvidence BETTER = new MembershipEvidence(9000, EVIDENCE.testedLanguages());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Readmodel readmodel;

    UUID best;
    UUID second;
    UUID near;
    UUID other;

    @BeforeEach
    void list_members_of_every_kind() {
        onDay(TODAY);
        best = listed(QUALIFICATIONS, BETTER, NOTIFIED_ON);
        second = listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON);
        near = listed(skilled("BUDGETING"), EVIDENCE, NOTIFIED_ON);
        other = listed(skilled(), MembershipEvidence.NONE, NOTIFIED_ON);
    }

    @AfterEach
    void go_on_where_all_stories_begin() {
        story.at(Instant.parse("2026-01-05T09:00:00Z"));
    }

    /** What happens and what is asked from here on is of that day. */
    void onDay(LocalDate day) {
        today.set(day);
        story.at(day.atTime(LocalTime.NOON).atZone(Brussels.ZONE).toInstant());
    }

    /** What an officer is shown right now, as JSON: who fits and who nearly does, then each of the others. */
    List<String> shown(UUID... others) {
        return Stream.concat(matches(true).items().stream(), Stream.of(others).map(this::match))
                .map(ConsiderationScene::json)
                .toList();
    }

    static List<String> told(ConsiderationView consideration) {
        return consideration.items().stream()
                .filter(item -> !item.erased())
                .map(ConsiderationView.Item::match)
                .map(ConsiderationScene::json)
                .toList();
    }

    static String json(@Nullable Object view) {
        return JSON.writeValueAsString(view);
    }

    DecisionView lastDecision() {
        return story.ask(new ListDecisions(new PostId(post)), DecisionsView.class)
                .items()
                .getLast();
    }

    ConsiderationView consideration(DecisionView decision) {
        return story.ask(
                new GetConsideration(new PostId(post), decision.position(), 500, null), ConsiderationView.class);
    }

    List<CandidateConsiderationsView.Item> statement(UUID candidate) {
        return story.ask(
                        new ListConsiderationsOf(new CandidateId(candidate), 500, null),
                        CandidateConsiderationsView.class)
                .items();
    }

    static Qualifications skilled(String... skills) {
        return new Qualifications(
                QUALIFICATIONS.standing(),
                QUALIFICATIONS.education(),
                QUALIFICATIONS.languages(),
                QUALIFICATIONS.experience(),
                List.of(skills),
                QUALIFICATIONS.accepts());
    }
}
