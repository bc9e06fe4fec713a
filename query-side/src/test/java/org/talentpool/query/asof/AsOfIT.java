package org.talentpool.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.RandomHistory;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;
import org.talentpool.query.matching.RandomDecisions;

/**
 * A history over many days is told while questions are asked now and then; later every one of them is asked again as of the
 * moment at which it was asked. On a database of its own, because rules change for everybody. {@code -Dtest.asof.moments} asks
 * at more moments than the 15 of each build, {@code -Dtest.asof.steps} lets more happen between them than five steps at most.
 */
@WithAnswers
@TestPropertySource(properties = "alone=as of")
class AsOfIT {
    private static final int MOMENTS = Integer.getInteger("test.asof.moments", 15);
    private static final int STEPS_BETWEEN = Integer.getInteger("test.asof.steps", 5);

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

    private final Seed seed = Seed.of("as of");
    private final List<Answered> answered = new ArrayList<>();
    private LocalDate day = TODAY;

    @Test
    void every_question_is_answered_as_it_was_at_the_moment() {
        forgetPast();
        onDay(TODAY);
        var history = new RandomHistory(story, seed).withoutErasures();
        history.begin();
        var decisions = new RandomDecisions(story, seed, TODAY);
        decisions.open();
        var scene = new Scene(story);
        var list = scene.establishedList(null);
        scene.filledPost(scene.member(list), list);
        do history.step();
        while (isEmpty("notice") || isEmpty("accommodation_evidence"));
        for (int moment = 0; moment < MOMENTS; moment++) {
            for (int step = seed.number(1, STEPS_BETWEEN); step > 0; step--) {
                history.step();
                decisions.change(day);
            }
            if (seed.chance(20)) decisions.open();
            if (seed.chance(10)) decisions.rule(day);
            ask();
            if (seed.chance(60)) onDay(day.plusDays(seed.number(1, 800 / MOMENTS + 2)));
        }

        mustHaveTold();
        today.set(day.plusYears(1));
        mustBeAnsweredAlike();
        readmodel.rebuildAll();
        mustBeAnsweredAlike();
    }

    private boolean isEmpty(String table) {
        readmodel.awaitAll();
        return !jdbc.sql("select exists (select from readmodel.%s)".formatted(table))
                .query(Boolean.class)
                .single();
    }

    /** Shows that the test turns red: {@code -Dtest.asof.forget} names a table that is to forget its past. */
    private void forgetPast() {
        var table = System.getProperty("test.asof.forget");
        if (table != null)
            jdbc.sql("drop trigger keep_past on readmodel." + table).update();
    }

    /** What is nowhere to be found is told easily; each kind of question has to have had something to tell. */
    private void mustHaveTold() {
        var told = answered.stream()
                .filter(was -> !was.answer().equals("nothing") && !was.answer().startsWith("refused"))
                .map(was -> was.question().getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(told)
                .containsAll(answered.stream()
                        .map(was -> was.question().getClass().getSimpleName())
                        .toList());
    }

    private void ask() {
        var moment = jdbc.sql("select max(time_stamp) from eventlog.domain_event_entry")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single()
                .plusMillis(seed.number(0, 59_999));
        var questions = new RandomQuestions(jdbc, seed);
        readmodel.awaitAll();
        for (var asked : List.of(questions.ofTables(), questions.ofMatching()))
            for (var question : asked) answered.add(Answered.of(question, moment, answer(question, null)));
    }

    private void mustBeAnsweredAlike() {
        var wrong = answered.stream().filter(was -> !was.isAlso(again(was))).toList();
        assertThat(wrong)
                .as(
                        "of %s answers, first as of then: %s",
                        answered.size(), wrong.isEmpty() ? "" : again(wrong.getFirst()))
                .isEmpty();
    }

    private String again(Answered was) {
        return answer(was.question(), was.moment());
    }

    private String answer(Object question, @org.jspecify.annotations.Nullable Instant asOf) {
        return new Asking(story, queries).answer(question, asOf);
    }

    private void onDay(LocalDate next) {
        day = next;
        today.set(next);
        story.on(next);
    }
}
