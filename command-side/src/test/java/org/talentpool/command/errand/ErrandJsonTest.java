package org.talentpool.command.errand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.NoticeSample.NOTICE;
import static org.talentpool.kernel.sample.NoticeSample.WEBHOOK;
import static org.talentpool.kernel.sample.NoticeSample.occasion;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentpool.kernel.notice.NoticeTrigger;

class ErrandJsonTest {
    /** What earlier releases may have stored, by the name of its sample. */
    private static final Map<String, Errand> STORED = Map.of(
            "match-vacancy", new Errand.MatchVacancy(POST, occasion(NoticeTrigger.VACANCY_OPENED, 4711), "c-1"),
            "match-member", new Errand.MatchMember(CANDIDATE, occasion(NoticeTrigger.PROFILE_CHANGED, 4711), null),
            "match-list",
                    new Errand.MatchList(REQUISITION, occasion(NoticeTrigger.LIST_ESTABLISHED, 4711), "c-1", "next"),
            "deliver-notice", new Errand.DeliverNotice(WEBHOOK, NOTICE, 1, 3),
            "forget-person", new Errand.ForgetPerson(CANDIDATE));

    private final ErrandJson json = new ErrandJson();

    static Set<String> samples() {
        return STORED.keySet();
    }

    @Test
    void every_kind_has_a_sample() {
        assertThat(STORED.values()).extracting(Errand::getClass).containsExactlyInAnyOrder((Class[])
                Errand.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_stored_errand_is_read_back(String kind) throws IOException {
        assertThat(json.deserialize(Errand.class, sample(kind))).isEqualTo(STORED.get(kind));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void errands_are_stored_as_ever(String kind) throws IOException {
        assertThat(json.serialize(STORED.get(kind))).asString(UTF_8).isEqualTo(new String(sample(kind), UTF_8).strip());
    }

    @Test
    void the_task_keeps_its_name() {
        assertThat(ErrandTask.NAME.getTaskName()).isEqualTo("errand");
    }

    @Test
    void an_errand_that_goes_on_keeps_its_name() {
        var delivery = new Errand.DeliverNotice(WEBHOOK, NOTICE, 1, 3);
        assertThat(delivery.again()).isEqualTo(new Errand.DeliverNotice(WEBHOOK, NOTICE, 1, 4));
        assertThat(delivery.again().name()).isEqualTo(delivery.name());
        assertThat(new Errand.DeliverNotice(WEBHOOK, NOTICE, 2, 1).name()).isNotEqualTo(delivery.name());
    }

    private static byte[] sample(String kind) throws IOException {
        var name = "/stored-errands/" + kind + ".json";
        try (var stored = ErrandJsonTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stored, name).readAllBytes();
        }
    }
}
