package org.talentpool.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.RandomHistory;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

@WithAnswers
class RebuildIT {
    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @BeforeEach
    void tell_a_history() {
        new RandomHistory(story, Seed.of("rebuild")).tell(30);
        readmodel.awaitAll();
    }

    @Test
    void one_projection_is_built_anew_by_itself() {
        var live = readmodel.rows();

        readmodel.rebuild(Set.of("projection-post", "projection-time-to-fill", "projection-reminders"));

        assertThat(readmodel.rows()).isEqualTo(live);
    }
}
