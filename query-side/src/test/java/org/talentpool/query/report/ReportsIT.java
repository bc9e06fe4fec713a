package org.talentpool.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationRejected;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.report.ReportQuery.GetReport;
import org.talentpool.kernel.report.ReportView;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Figures of a small story, counted by hand. */
@WithAnswers
class ReportsIT {
    @Autowired
    Story story;

    Scene scene;
    UUID list;

    @BeforeEach
    void establish() {
        scene = new Scene(story);
        list = scene.establishedList(TODAY.plusDays(90));
    }

    @Test
    void the_funnel_counts_who_ever_reached_a_stage() {
        var appointed = scene.member(list);
        var refused = scene.member(list);
        scene.member(list);
        reject();
        var post = scene.openPost(list);
        scene.hold(post, refused, list);
        scene.offer(post, refused, list);
        scene.refuse(post, refused, list);
        scene.hold(post, appointed, list);
        scene.offer(post, appointed, list);
        scene.appoint(post, appointed, list);

        assertThat(row("funnel", "requisitionId", list.toString()))
                .containsEntry("submitted", 4)
                .containsEntry("screenedIn", 3)
                .containsEntry("screenedOut", 0)
                .containsEntry("assessed", 3)
                .containsEntry("listed", 3)
                .containsEntry("rejected", 1)
                .containsEntry("withdrawn", 0)
                .containsEntry("held", 2)
                .containsEntry("offered", 2)
                .containsEntry("appointed", 1);
    }

    @Test
    void time_to_fill_counts_days_from_opening_to_appointment() {
        var member = scene.member(list);
        story.at(Instant.parse("2026-01-01T09:00:00Z"));
        var post = scene.plannedPost("P-" + UUID.randomUUID());
        story.at(Instant.parse("2026-01-11T23:30:00Z"))
                .tell(new VacancyOpened(post, List.of(list), Samples.CRITERIA, null, Scoring.BASELINE));
        scene.hold(post, member, list);
        scene.offer(post, member, list);
        story.at(Instant.parse("2026-02-11T09:00:00Z"));
        scene.appoint(post, member, list);

        // Half past eleven at night in Greenwich is the next day in Brussels.
        assertThat(row("time-to-fill", "postId", post.toString()))
                .containsEntry("plannedOn", "2026-01-01")
                .containsEntry("openedOn", "2026-01-12")
                .containsEntry("filledOn", "2026-02-11")
                .extractingByKeys("daysSincePlanned", "days")
                .map(Object::toString)
                .containsExactly("41", "30");
        assertThat(row("time-to-fill", "row", "MEDIAN").get("days")).isNotNull();
        assertThat(row("time-to-fill", "row", "AVERAGE").get("days")).isNotNull();
    }

    @Test
    void pool_health_counts_who_is_free_taken_expiring_and_never_considered() {
        scene.member(list);
        var paused = scene.member(list);
        story.tell(new AvailabilityPaused(paused, null));
        var held = scene.member(list);
        scene.hold(scene.openPost(list), held, list);

        assertThat(row("pool-health", "requisitionId", list.toString()))
                .containsEntry("dimension", "ALL")
                .containsEntry("members", 3)
                .containsEntry("listed", 1)
                .containsEntry("paused", 1)
                .containsEntry("held", 1)
                .containsEntry("expired", 0)
                .containsEntry("expiringIn90Days", 2)
                .containsEntry("neverConsidered", 2);
        assertThat(rows("pool-health"))
                .filteredOn(row -> list.toString().equals(row.get("requisitionId")))
                .extracting(row -> row.get("value"))
                .containsExactly("ALL", Samples.PROFILE.name(), Samples.SLOT.toString());
    }

    @Test
    void an_unknown_report_has_no_answer() {
        assertThat(story.ask(new GetReport("unheard-of"), ReportView.class)).isNull();
    }

    private void reject() {
        var application = UUID.randomUUID();
        var candidate = scene.candidate();
        story.tell(
                new ApplicationSubmitted(application, candidate, list, List.of(Profile.HUMAN_RESOURCES)),
                new ApplicationRejected(application, candidate, list));
    }

    private Map<String, Object> row(String report, String column, String value) {
        return rows(report).stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> rows(String report) {
        var view = story.ask(new GetReport(report), ReportView.class);
        return view.rows().stream().map(row -> named(view.columns(), row)).toList();
    }

    private static Map<String, Object> named(List<String> columns, List<Object> values) {
        assertThat(values).hasSameSizeAs(columns);
        var row = new HashMap<String, Object>();
        for (int column = 0; column < columns.size(); column++) row.put(columns.get(column), values.get(column));
        return row;
    }
}
