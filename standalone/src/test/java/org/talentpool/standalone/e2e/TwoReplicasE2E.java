package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each replica gets one of two rival wishes at the same time: one is granted, whoever it is. */
class TwoReplicasE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final int RACES = 1000;
    private static final int RACES_FOR_A_POST = 50;
    private static final int CANDIDATES = 20;

    @TempDir
    static Path folder;

    private static final ExecutorService SENDERS = Executors.newVirtualThreadPerTaskExecutor();
    private static Replicas replicas;
    private static Client here;
    private static Client there;
    private static List<Journey> members;

    @BeforeAll
    static void start() throws IOException {
        replicas = new Replicas(folder);
        here = replicas.first("officer");
        there = replicas.second("officer");
        replicas.first("admin")
                .post("/api/users", """
                {"username": "officer", "password": "%s", "roles": ["TALENT_OFFICER"]}""".formatted(RunningSystem.PASSWORD))
                .mustBe(201);
        members = list();
    }

    @AfterAll
    static void stop() throws IOException {
        SENDERS.close();
        replicas.close();
    }

    @Test
    void of_two_posts_one_gets_the_candidate_every_time() {
        int oneWinner = 0;
        for (int race = 0; race < RACES; race++) {
            int turn = race % CANDIDATES;
            var member = members.get(turn);
            var otherPost = members.get((turn + 1) % CANDIDATES).post();
            var wish = member.assignmentBody();
            var statuses = race(
                    () -> here.post("/api/posts/%s/assignment".formatted(member.post()), wish),
                    () -> there.post("/api/posts/%s/assignment".formatted(otherPost), wish),
                    "CANDIDATE_COMMITTED");
            if (statuses.stream().filter(status -> status == 200).count() == 1) oneWinner++;
            release(statuses.getFirst() == 200 ? member.post() : otherPost);
        }
        System.out.printf("races: %d%none_winner: %d%n", RACES, oneWinner);
        assertThat(oneWinner).isEqualTo(RACES);
    }

    @Test
    void of_two_candidates_one_gets_the_post_every_time() {
        for (int race = 0; race < RACES_FOR_A_POST; race++) {
            var member = members.get(race % CANDIDATES);
            var rival = members.get((race + 1) % CANDIDATES);
            String assignment = "/api/posts/%s/assignment".formatted(member.post());
            var statuses = race(
                    () -> here.post(assignment, member.assignmentBody()),
                    () -> there.post(assignment, rival.assignmentBody()),
                    "POST_ALLOCATED");
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
            release(member.post());
        }
    }

    private static List<Integer> race(Supplier<Answer> wish, Supplier<Answer> rival, String refusal) {
        var first = CompletableFuture.supplyAsync(wish, SENDERS);
        var second = CompletableFuture.supplyAsync(rival, SENDERS);
        var answers = List.of(first.join(), second.join());
        answers.stream().filter(answer -> answer.status() != 200).forEach(answer -> answer.mustBeRefused(409, refusal));
        return answers.stream().map(Answer::status).toList();
    }

    private static void release(String post) {
        here.post("/api/posts/%s/assignment/release".formatted(post), "{\"reasonCode\": \"NEXT_RACE\"}")
                .mustBe(200);
    }

    private static List<Journey> list() {
        var first = new Journey();
        String requisition = "/api/requisitions/" + first.requisition();
        here.post("/api/requisitions", first.requisitionBody(TODAY)).mustBe(201);
        here.post(requisition + "/publication").mustBe(200);
        var listed = new ArrayList<Journey>();
        for (int number = 0; number < CANDIDATES; number++) {
            var member = first.another();
            member.takePart(here, TODAY);
            listed.add(member);
        }
        here.post(requisition + "/closure").mustBe(200);
        first.establish(here, TODAY);
        return listed;
    }
}
