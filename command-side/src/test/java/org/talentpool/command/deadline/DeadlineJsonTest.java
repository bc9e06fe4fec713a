package org.talentpool.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.POST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentpool.command.deadline.Deadline.Kind;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.LapseOffer;

class DeadlineJsonTest {
    /** What earlier releases may have stored; a kind without a sample fails here. */
    private static final Map<Kind, Deadline> STORED = Map.of(
            Kind.LAPSE_HOLD, new Deadline(Kind.LAPSE_HOLD, POST, 3),
            Kind.LAPSE_OFFER, new Deadline(Kind.LAPSE_OFFER, POST, 2));

    private final DeadlineJson json = new DeadlineJson();

    @ParameterizedTest
    @EnumSource
    void every_stored_deadline_is_read_back(Kind kind) throws IOException {
        assertThat(json.deserialize(Deadline.class, sample(kind))).isEqualTo(STORED.get(kind));
    }

    @ParameterizedTest
    @EnumSource
    void deadlines_are_stored_as_ever(Kind kind) throws IOException {
        assertThat(json.serialize(STORED.get(kind)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(sample(kind), StandardCharsets.UTF_8).strip());
    }

    @Test
    void the_task_keeps_its_name() {
        assertThat(ScheduledDeadlines.TASK.getTaskName()).isEqualTo("deadline");
    }

    @Test
    void a_deadline_wishes_for_the_end_of_what_it_is_about() {
        assertThat(new Deadline(Kind.LAPSE_HOLD, POST, 3).wish()).isEqualTo(new LapseHold(POST, 3));
        assertThat(new Deadline(Kind.LAPSE_OFFER, POST, 2).wish()).isEqualTo(new LapseOffer(POST, 2));
    }

    private static byte[] sample(Kind kind) throws IOException {
        var name = "/stored-deadlines/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (var stored = DeadlineJsonTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stored, name).readAllBytes();
        }
    }
}
