package org.talentpool.standalone.e2e;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Pairs of wishes of which at most one can be granted, sent at once by two ways to the same facts. */
final class Races implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final int CANDIDATES = 20;

    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Client here;
    private final Client there;
    private final List<Journey> members;

    Races(Client here, Client there) {
        this.here = here;
        this.there = there;
        members = list();
    }

    /** @return how many of the races for a candidate had one winner */
    int forACandidate(int races) {
        int oneWinner = 0;
        for (int race = 0; race < races; race++) {
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
        return oneWinner;
    }

    /** @return how many of the races for a post had one winner */
    int forAPost(int races) {
        int oneWinner = 0;
        for (int race = 0; race < races; race++) {
            var member = members.get(race % CANDIDATES);
            var rival = members.get((race + 1) % CANDIDATES);
            String assignment = "/api/posts/%s/assignment".formatted(member.post());
            var statuses = race(
                    () -> here.post(assignment, member.assignmentBody()),
                    () -> there.post(assignment, rival.assignmentBody()),
                    "POST_ALLOCATED");
            if (statuses.stream().filter(status -> status == 200).count() == 1) oneWinner++;
            release(member.post());
        }
        return oneWinner;
    }

    private List<Integer> race(Supplier<Answer> wish, Supplier<Answer> rival, String refusal) {
        var first = CompletableFuture.supplyAsync(wish, senders);
        var second = CompletableFuture.supplyAsync(rival, senders);
        var answers = List.of(first.join(), second.join());
        answers.stream().filter(answer -> answer.status() != 200).forEach(answer -> answer.mustBeRefused(409, refusal));
        return answers.stream().map(Answer::status).toList();
    }

    private void release(String post) {
        here.post("/api/posts/%s/assignment/release".formatted(post), "{\"reasonCode\": \"NEXT_RACE\"}")
                .mustBe(200);
    }

    private List<Journey> list() {
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

    @Override
    public void close() {
        senders.close();
    }
}
