package org.talentpool.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.eventlog.storage.LogByTime;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.webhook.WebhookQuery.ListWebhooks;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Which moments can be asked for, and what is known at them. */
@WithAnswers
class MomentsIT {
    /** Later than what any other test tells of. */
    private static final Instant LATE = Instant.parse("2091-03-01T09:00:00Z");

    @Autowired
    Story story;

    @Autowired
    SetDay today;

    @Autowired
    QueryGateway queries;

    @Autowired
    Readmodel readmodel;

    @Autowired
    LogByTime log;

    @BeforeEach
    void go_to_a_late_day() {
        today.set(LocalDate.parse("2091-03-02"));
        story.at(LATE);
    }

    @AfterEach
    void return_to_the_day_of_the_samples() {
        today.set(TODAY);
        story.at(Instant.parse("2026-01-05T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void before_the_first_event_nothing_is_known(String long_ago) {
        var candidate = new Scene(story).candidate();
        readmodel.awaitAll();

        assertThat(asOf(new GetCandidate(new CandidateId(candidate)), Instant.parse(long_ago)))
                .isEqualTo("nothing");
        assertThat(asOf(new ListPosts(10, null), Instant.parse(long_ago))).contains("\"items\":[]");
    }

    @Test
    void a_moment_to_come_is_refused_and_a_clock_that_is_a_little_ahead_is_forgiven() {
        var noon = today.instant();

        assertThat(asOf(new ListPosts(10, null), noon.plusSeconds(61))).contains("AS_OF_IN_FUTURE");
        assertThat(asOf(new ListPosts(10, null), Instant.MAX)).contains("AS_OF_IN_FUTURE");
        assertThat(asOf(new ListPosts(10, null), noon.plusSeconds(60))).doesNotContain("refused");
    }

    @Test
    void what_is_about_now_alone_has_no_past() {
        assertThat(asOf(new ListWebhooks(10, null), LATE)).contains("AS_OF_NOT_AVAILABLE");
        assertThat(asOf(new ListProjections(), LATE)).contains("AS_OF_NOT_AVAILABLE");
    }

    @Test
    void an_event_counts_from_its_very_instant_on() {
        var candidate = new Scene(story).candidate();
        readmodel.awaitAll();
        var query = new GetCandidate(new CandidateId(candidate));

        assertThat(asOf(query, LATE.minusNanos(1))).isEqualTo("nothing");
        assertThat(asOf(query, LATE)).contains("Ada");
    }

    /** Two commands were decided side by side, and the one of the later time was stored first. */
    @Test
    void what_was_stored_before_an_event_of_the_time_is_known_with_it() {
        var scene = new Scene(story);
        story.at(LATE.plusSeconds(3_605));
        var ahead = scene.candidate();
        story.at(LATE.plusSeconds(3_600));
        scene.candidate();
        long place = story.position();
        story.at(LATE.plusSeconds(3_606));
        scene.candidate();
        readmodel.awaitAll();

        assertThat(log.lastPositionAt(LATE.plusSeconds(3_600))).isEqualTo(place);
        assertThat(log.lastPositionAt(LATE.plusSeconds(3_605))).isEqualTo(place);
        assertThat(asOf(new GetCandidate(new CandidateId(ahead)), LATE.plusSeconds(3_600)))
                .contains("Ada");
    }

    @Test
    void of_somebody_erased_nothing_is_left_at_any_moment() {
        var scene = new Scene(story);
        var list = scene.establishedList(LocalDate.parse("2092-01-01"));
        var rare = new Person("Xaver Rarest", "xaver@rarest.example.org", LocalDate.parse("1990-01-01"), List.of("LU"));
        story.at(LATE.plusSeconds(7_200));
        var candidate = scene.candidate(rare, QUALIFICATIONS);
        scene.list(candidate, list, EVIDENCE, NOTIFIED_ON, SLOT);
        story.tell(new AvailabilityPaused(candidate, null));
        var before = LATE.plusSeconds(9_000);
        story.at(LATE.plusSeconds(9_001));
        readmodel.awaitAll();
        var person = new GetCandidate(new CandidateId(candidate));
        var members = new ListReserveList(new RequisitionId(list), 10, null);
        assertThat(asOf(person, before)).contains("Rarest", "xaver@", "1990-01-01");
        assertThat(asOf(members, before)).contains("Rarest", "PAUSED");

        story.tell(new CandidateErased(candidate));
        readmodel.awaitAll();

        assertThat(asOf(person, before))
                .doesNotContain("Rarest")
                .doesNotContain("xaver@")
                .doesNotContain("1990-01-01")
                .contains("\"erased\":false", "\"paused\":true");
        assertThat(asOf(members, before)).doesNotContain("Rarest").contains("PAUSED");
        assertThat(asOf(members, LATE.plusSeconds(9_001))).contains("ERASED");
        assertThat(readmodel.rows().toString()).doesNotContain("Rarest");
    }

    private String asOf(Object question, Instant moment) {
        return new Asking(story, queries).answer(question, moment);
    }
}
