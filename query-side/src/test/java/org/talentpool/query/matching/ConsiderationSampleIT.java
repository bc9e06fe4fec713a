package org.talentpool.query.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.query.WithAnswers;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One consideration as it was told when it was first stored. Whoever changes how it reads changes what was told before: the
 * sample then shows what, and {@code -Dsample.write=true} writes it anew.
 */
@WithAnswers
class ConsiderationSampleIT extends ConsiderationScene {
    private static final Path SAMPLE = Path.of("src/test/resources/considerations/consideration.json");
    private static final JsonMapper READABLE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void it_reads_as_it_was_first_told() throws IOException {
        var paused = listed(QUALIFICATIONS, BETTER, NOTIFIED_ON);
        var erased = listed(QUALIFICATIONS, BETTER, NOTIFIED_ON);
        story.tell(new AvailabilityPaused(paused, TODAY.plusDays(9)));
        onDay(TODAY);
        scene.hold(post, best, list);
        story.tell(new CandidateErased(erased));

        var names = new LinkedHashMap<String, String>();
        names.put(post.toString(), "post");
        names.put(list.toString(), "list");
        names.put(best.toString(), "best");
        names.put(second.toString(), "second");
        names.put(near.toString(), "near");
        names.put(other.toString(), "other");
        names.put(paused.toString(), "paused");
        names.put(erased.toString(), "erased");
        var told = readable(names);

        if (Boolean.getBoolean("sample.write")) Files.writeString(SAMPLE, told);
        assertThat(told).isEqualTo(Files.readString(SAMPLE, UTF_8));
    }

    /** Ids are made up for each run, and so are places in the log and numbers of posts. */
    private String readable(Map<String, String> names) {
        var told = consideration(lastDecision());
        var text = READABLE.writeValueAsString(told)
                .replace("\"position\" : " + told.decision().position(), "\"position\" : 0")
                .replace(told.number(), "number");
        for (var name : names.entrySet()) text = text.replace(name.getKey(), name.getValue());
        return text + System.lineSeparator();
    }
}
