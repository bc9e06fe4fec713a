package org.talentpool.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.kernel.disclosure.DisclosureEvent.DataDisclosed;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Decisions found by who took them, when, of which kind and within which correlation, together or each by itself. */
@WithAnswers
class HistorySearchIT {
    private static final Instant MONDAY = Instant.parse("2031-03-03T09:00:00Z");

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    Scene scene;
    String actor;
    String correlation;
    UUID list;

    @BeforeEach
    void decide_as_somebody_else_in_another_year() {
        scene = new Scene(story);
        actor = "actor-" + UUID.randomUUID();
        correlation = "c-" + UUID.randomUUID();
        story.at(MONDAY).decidedWith(Map.of("actor", actor, "correlationId", correlation));
        list = scene.establishedList(VALID_UNTIL);
    }

    @AfterEach
    void go_on_where_all_stories_begin() {
        story.at(Instant.parse("2026-01-05T09:00:00Z")).decidedWith(Map.of());
    }

    @Test
    void decisions_are_found_by_who_took_them() {
        assertThat(found(by(actor))).hasSize(5).allMatch(item -> item.actor().equals(actor));
        assertThat(types(found(by(actor).of(list)))).startsWith("requisition.RequisitionDrafted");
        assertThat(found(by("nobody"))).isEmpty();
    }

    @Test
    void decisions_are_found_by_kind() {
        scene.candidate();

        assertThat(types(found(by(actor).only("requisition.CriteriaFixed", "candidate.CandidateRegistered"))))
                .containsExactly("requisition.CriteriaFixed", "candidate.CandidateRegistered");
    }

    @Test
    void decisions_are_found_by_what_they_belong_to() {
        story.decidedWith(Map.of("correlationId", "another"));
        scene.candidate();

        var within = new HistoryFilter(null, null, null, null, List.of(), correlation, false);

        assertThat(found(within)).hasSize(5);
    }

    @Test
    void both_ends_of_a_period_belong_to_it() {
        var second = MONDAY.plusSeconds(60);
        var third = MONDAY.plusSeconds(120);

        assertThat(types(found(between(second, third))))
                .containsExactly("requisition.RequisitionPublished", "requisition.CriteriaFixed");
        assertThat(found(between(third.plusMillis(1), third.plusMillis(2)))).isEmpty();
        assertThat(found(new HistoryFilter(list, null, third, null, List.of(), null, false)))
                .hasSize(3);
    }

    @Test
    void what_is_given_applies_together_and_pages_join_in_the_order_of_the_log() {
        var filter = new HistoryFilter(list, actor, MONDAY, MONDAY.plusSeconds(3600), List.of(), correlation, false);
        var joined = new ArrayList<HistoryView.Item>();
        String cursor = null;
        do {
            var page = story.ask(new ListHistory(filter, 2, cursor), HistoryView.class);
            joined.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(joined).hasSize(5).isEqualTo(found(filter));
        assertThat(joined).extracting(HistoryView.Item::position).isSorted();
    }

    @Test
    void who_read_what_is_told_only_when_asked_for() {
        var candidate = scene.candidate();
        story.tell(new DataDisclosed(
                UUID.randomUUID(), DisclosureKind.PROFILE, candidate, List.of(candidate), "GET /any"));

        assertThat(types(found(HistoryFilter.about(candidate)))).containsExactly("candidate.CandidateRegistered");
        assertThat(types(found(by(actor)))).doesNotContain("disclosure.DataDisclosed");
        assertThat(types(found(HistoryFilter.about(candidate).only("disclosure.DataDisclosed"))))
                .containsExactly("disclosure.DataDisclosed");
        assertThat(types(found(new HistoryFilter(candidate, null, null, null, List.of(), null, true))))
                .containsExactly("candidate.CandidateRegistered", "disclosure.DataDisclosed");
    }

    @Test
    void each_filter_has_an_index_of_its_own() {
        assertThat(jdbc.sql(
                                "select indexname from pg_indexes where schemaname = 'readmodel' and tablename = 'history_event'")
                        .query(String.class)
                        .list())
                .contains(
                        "history_event_by_actor",
                        "history_event_by_type",
                        "history_event_by_correlation",
                        "history_event_by_time");
    }

    private List<HistoryView.Item> found(HistoryFilter filter) {
        return story.ask(new ListHistory(filter, 500, null), HistoryView.class).items();
    }

    private static HistoryFilter by(String actor) {
        return new HistoryFilter(null, actor, null, null, List.of(), null, false);
    }

    private HistoryFilter between(Instant from, Instant to) {
        return new HistoryFilter(null, actor, from, to, List.of(), null, false);
    }

    private static List<String> types(List<HistoryView.Item> items) {
        return items.stream().map(HistoryView.Item::type).toList();
    }
}
