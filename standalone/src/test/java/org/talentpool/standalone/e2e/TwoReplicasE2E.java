package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each replica gets one of two rival wishes at the same time: one is granted, whoever it is. */
class TwoReplicasE2E {
    private static final int RACES = 1_000;
    private static final int RACES_FOR_A_POST = 50;

    @TempDir
    static Path folder;

    private static Replicas replicas;
    private static Races races;

    @BeforeAll
    static void start() throws IOException {
        replicas = new Replicas(folder);
        replicas.first("admin")
                .post("/api/users", """
                {"username": "officer", "password": "%s", "roles": ["TALENT_OFFICER"]}""".formatted(RunningSystem.PASSWORD))
                .mustBe(201);
        races = new Races(replicas.first("officer"), replicas.second("officer"));
    }

    @AfterAll
    static void stop() throws IOException {
        races.close();
        replicas.close();
    }

    @Test
    void of_two_posts_one_gets_the_candidate_every_time() {
        int oneWinner = races.forACandidate(RACES);
        System.out.printf("races: %d%none_winner: %d%n", RACES, oneWinner);
        assertThat(oneWinner).isEqualTo(RACES);
    }

    @Test
    void of_two_candidates_one_gets_the_post_every_time() {
        assertThat(races.forAPost(RACES_FOR_A_POST)).isEqualTo(RACES_FOR_A_POST);
    }
}
