package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Two command-sides and two query-sides, of which one at a time is killed. */
@EnabledIfEnvironmentVariable(named = SplitSystem.AXON_SERVER, matches = ".+", disabledReason = SplitSystem.WHY_NOT)
class SplitLoadE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    /** Far more than it takes on a quiet machine: where all processes share two cores, one that starts holds up the others. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int RACES = Integer.getInteger("split.races", 300);
    private static final int RACES_FOR_A_POST = RACES / 3;
    private static final int SOME = 40;

    private static SplitSystem system;

    @BeforeAll
    static void doubled() throws Exception {
        system = SplitSystem.shared();
        for (var service : List.of("command-side", "query-side"))
            system.add(service).awaitReady();
    }

    @Test
    void of_two_wishes_one_is_granted_every_time() throws Exception {
        var officer = system.as("officer");
        try (var races = new Races(officer, officer)) {
            int candidates = races.forACandidate(RACES);
            int posts = races.forAPost(RACES_FOR_A_POST);
            System.out.printf(
                    "[races] %d for a candidate, %d for a post; one winner in %d and %d%n",
                    RACES, RACES_FOR_A_POST, candidates, posts);
            assertThat(candidates).isEqualTo(RACES);
            assertThat(posts).isEqualTo(RACES_FOR_A_POST);
        }
        for (var name : List.of("command-side-0", "command-side-1"))
            assertThat(system.process(name).metrics()).as(name).containsPattern("commandBus\\S* [1-9]");
    }

    @Test
    void nothing_accepted_is_lost_whoever_dies_under_load() throws Exception {
        var load = new Load(List.of(system), TODAY);
        try (load) {
            awaitMore(load);
            for (var name : List.of("command-side-1", "query-side-1", "query-side-0", "command-side-0")) {
                system.process(name).kill();
                awaitMore(load);
                system.process(name).start();
                system.process(name).awaitReady();
                awaitMore(load);
            }
        }
        var officer = system.as("officer");
        await().atMost(PATIENCE).until(() -> officer.get("/api/vacancies").status() == 200);
        for (var post : load.accepted) officer.get("/api/posts/" + post).mustBe(200);
        System.out.printf(
                "[load] %d accepted, %d late, %d wrong while four processes died%n",
                load.accepted.size(), load.late.get(), load.wrong.size());
        assertThat(load.wrong).isEmpty();
        assertThat(load.accepted).hasSameSizeAs(Set.copyOf(load.accepted));
    }

    private static void awaitMore(Load load) {
        int before = load.accepted.size();
        await().atMost(PATIENCE)
                .failFast(() -> assertThat(load.wrong).isEmpty())
                .untilAsserted(() -> assertThat(load.accepted).hasSizeGreaterThan(before + SOME));
    }
}
