package org.talentpool.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.kernel.sample.Seed;

/** All tables of the read model, row by row, after a history made up at random. */
@WithAnswers
class RebuiltEqualsLiveIT {
    private static final int STEPS = 100;

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @Autowired
    SubjectKeys keys;

    @BeforeEach
    void tell_a_history() {
        new RandomHistory(story, Seed.of("rebuilt equals live")).tell(STEPS);
        readmodel.awaitAll();
    }

    @Test
    void rebuilt_tables_equal_live_ones() {
        var live = readmodel.rows();

        readmodel.rebuildAll();

        assertThat(live.values()).noneMatch(List::isEmpty);
        assertThat(readmodel.rows()).isEqualTo(live);
    }

    @Test
    void delivering_every_event_again_changes_nothing() {
        var live = readmodel.rows();

        readmodel.redeliverAll();

        assertThat(readmodel.rows()).isEqualTo(live);
        assertThat(readmodel.deadLetters()).isZero();
    }

    @Test
    void tables_rebuilt_after_the_keys_are_gone_equal_those_from_before() {
        var erased = new RandomHistory(story, Seed.of("rebuilt without keys")).tell(STEPS);
        readmodel.awaitAll();
        var live = readmodel.rows();

        erased.forEach(keys::destroy);
        readmodel.rebuildAll();

        assertThat(erased).isNotEmpty();
        assertThat(readmodel.rows()).isEqualTo(live);
    }

    @Test
    void no_table_keeps_the_name_of_somebody_erased() {
        var scene = new Scene(story);
        var list = scene.establishedList(Samples.VALID_UNTIL);
        var rare = new org.talentpool.kernel.candidate.Person(
                "Zebulon Rarename", "zebulon@rare.example.org", Samples.PERSON.birthDate(), List.of("LU"));
        var candidate = scene.candidate(rare, Samples.QUALIFICATIONS);
        scene.list(candidate, list, Samples.EVIDENCE, Samples.NOTIFIED_ON, Samples.SLOT);
        readmodel.awaitAll();
        assertThat(readmodel.rows().toString()).contains("Rarename");

        story.tell(new org.talentpool.kernel.candidate.CandidateEvent.CandidateErased(candidate));
        readmodel.awaitAll();

        assertThat(readmodel.rows().toString()).doesNotContain("Rarename").doesNotContain("zebulon@");
    }
}
