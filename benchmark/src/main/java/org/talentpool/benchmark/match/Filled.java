package org.talentpool.benchmark.match;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryExecutionException;
import org.talentpool.benchmark.Memory;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Scratch;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.pool.Vacancies;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.benchmark.readmodel.ReadModel;

/**
 * A pool in the read model and the query side started on it.
 *
 * @param heapBefore bytes in use with empty tables
 * @param heapAfter bytes in use with the pool, once it answers
 */
record Filled(
        Scratch scratch,
        Server server,
        Sizes sizes,
        QuerySide answers,
        double startSeconds,
        long heapBefore,
        long heapAfter)
        implements AutoCloseable {
    private static final double NANOS_PER_S = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(10);

    /** Members that can change later are registered by events first, so that all read models know them. */
    static Filled of(Sizes sizes, ChangingMembers changing, Report report) throws SQLException {
        var scratch = Scratch.create();
        var server = Server.in(scratch.folder());
        long before = registered(server, scratch, changing);
        report.progress("writing %,d members".formatted(sizes.members()));
        long writing = System.nanoTime();
        ReadModel.fill(server, sizes);
        report.print("written_s", (System.nanoTime() - writing) / NANOS_PER_S);
        report.progress("starting the query side");
        long starting = System.nanoTime();
        var answers = QuerySide.start(server, scratch.folder());
        answersAt(answers, sizes);
        double seconds = (System.nanoTime() - starting) / NANOS_PER_S;
        return new Filled(scratch, server, sizes, answers, seconds, before, Memory.usedHeap());
    }

    /** The first so many vacancies from a number on, over and over where there are fewer. */
    List<UUID> posts(int from, int number) {
        var vacancies = new Vacancies(sizes);
        return IntStream.range(from, from + number)
                .mapToObj(at -> vacancies.vacancy(at % sizes.vacancies()).postId())
                .toList();
    }

    private static long registered(Server server, Scratch scratch, ChangingMembers changing) {
        try (var answers = QuerySide.start(server, scratch.folder())) {
            long heap = Memory.usedHeap();
            changing.register(answers);
            answers.catchUp();
            return heap;
        }
    }

    /** The query side is ready when it has answered for the first time, whatever it had to load for that. */
    private static void answersAt(QuerySide answers, Sizes sizes) {
        var post = new Vacancies(sizes).vacancy(0).postId();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isAnswered(answers, post)) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("the query side does not answer");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Not while it refuses because something is still to be loaded. */
    private static boolean isAnswered(QuerySide answers, UUID post) {
        try {
            return answers.matches(post, 1) != null;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof QueryExecutionException) return false;
            throw refused;
        }
    }

    @Override
    public void close() {
        answers.close();
        server.close();
        scratch.close();
    }
}
