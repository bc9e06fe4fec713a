package org.talentpool.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.notice.NoticeQuery;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.RandomHistory;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/**
 * What is answered as of a moment is what is answered by tables that are built of the log up to that moment alone. The log is
 * cut for it, back and back; so the database is one of its own.
 */
@WithAnswers
@TestPropertySource(properties = "alone=replayed up to")
class ReplayedUpToIT {
    private static final int MOMENTS = 4;
    private static final int STEPS_BETWEEN = 8;

    @Autowired
    Story story;

    @Autowired
    SetDay today;

    @Autowired
    QueryGateway queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Readmodel readmodel;

    @Autowired
    SubjectKeys keys;

    private final Seed seed = Seed.of("replayed up to");

    private record Moment(LocalDate day, Instant at, long place, List<Object> questions) {}

    @Test
    void the_answer_as_of_a_moment_is_that_of_a_log_that_ends_there() {
        var moments = tell();
        today.set(moments.getLast().day().plusYears(1));
        var told = moments.stream().map(this::askAsOf).toList();

        for (int moment = MOMENTS - 1; moment >= 0; moment--) {
            cutBehind(moments.get(moment));
            assertThat(askNow(moments.get(moment))).isEqualTo(told.get(moment));
        }
    }

    private List<Moment> tell() {
        onDay(TODAY);
        var moments = new ArrayList<Moment>();
        var history = new RandomHistory(story, seed);
        history.begin();
        var scene = new Scene(story);
        var list = scene.establishedList(null);
        scene.filledPost(scene.member(list), list);
        for (int moment = 0; moment < MOMENTS; moment++) {
            for (int step = 0; step < STEPS_BETWEEN; step++) history.step();
            var day = TODAY.plusDays(100L * moment);
            readmodel.awaitAll();
            var questions = new RandomQuestions(jdbc, seed)
                    .ofTables().stream()
                            // Of somebody erased later no notice says whom it was about.
                            .filter(question -> !(question instanceof NoticeQuery))
                            .toList();
            moments.add(new Moment(day, last(), story.position(), questions));
            onDay(TODAY.plusDays(100L * (moment + 1)));
        }
        history.tell(STEPS_BETWEEN).forEach(keys::destroy);
        readmodel.awaitAll();
        return moments;
    }

    private Instant last() {
        return jdbc.sql("select max(time_stamp) from eventlog.domain_event_entry")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private void cutBehind(Moment moment) {
        jdbc.sql("alter table eventlog.domain_event_entry disable trigger user").update();
        jdbc.sql("delete from eventlog.domain_event_entry where global_index > :place")
                .param("place", moment.place())
                .update();
        readmodel.rebuildAll();
        today.set(moment.day());
    }

    private List<String> askAsOf(Moment moment) {
        var asking = new Asking(story, queries);
        return moment.questions().stream()
                .map(question -> question + ": " + asking.answer(question, moment.at()))
                .toList();
    }

    private List<String> askNow(Moment moment) {
        var asking = new Asking(story, queries);
        return moment.questions().stream()
                .map(question -> question + ": " + asking.answer(question, null))
                .toList();
    }

    private void onDay(LocalDate next) {
        today.set(next);
        story.on(next);
    }
}
