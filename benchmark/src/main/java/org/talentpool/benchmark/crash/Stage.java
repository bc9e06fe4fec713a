package org.talentpool.benchmark.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.fault.JavaImage;
import org.talentpool.benchmark.fault.Postmaster;

/** A database, the application on it, and those who keep it busy. */
final class Stage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** Workers send as fast as they are answered, which is faster than projections write beside them on few cores. */
    private static final Duration CATCH_UP = Duration.ofMinutes(10);

    private static final int WORKERS = 8;
    private static final int REQUISITIONS = 20;

    final Postmaster database;
    final List<Replica> replicas = new ArrayList<>();
    final Journal journal;
    private final JavaImage image;
    private final Path folder;
    private final Tally tally;
    private final Findings findings;
    private final Workload workload = new Workload();

    private Stage(Path folder, Postmaster database, JavaImage image, Findings findings) throws IOException {
        this.folder = folder;
        this.database = database;
        this.image = image;
        this.findings = findings;
        tally = findings.tally();
        journal = Journal.in(folder);
        addReplica();
    }

    /** @param folder for everything but the data */
    static Stage open(Path folder, Postmaster database, JavaImage image, Findings findings, SplittableRandom random)
            throws IOException {
        var stage = new Stage(folder, database, image, findings);
        stage.workload.start(WORKERS, random, stage.requisitions(random), stage.journal, stage.tally);
        return stage;
    }

    private List<UUID> requisitions(SplittableRandom random) throws IOException {
        var requisitions = new ArrayList<UUID>();
        for (int number = 0; number < REQUISITIONS; number++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            carryOut(Operation.of(Kind.DRAFT, UUID.randomUUID(), id));
            carryOut(Operation.of(Kind.PUBLISH, UUID.randomUUID(), id));
            requisitions.add(id);
        }
        return requisitions;
    }

    private void carryOut(Operation operation) throws IOException {
        var outcome = replicas.getFirst().send(operation);
        if (!(outcome instanceof Outcome.Ok)) throw new IllegalStateException(operation + ": " + outcome.line());
        journal.told(operation, outcome);
    }

    Replica addReplica() throws IOException {
        var replica = Replica.start(image, database.url(), folder);
        replicas.add(replica);
        goToAll();
        return replica;
    }

    void goToAll() {
        workload.goTo(replicas.stream().map(Replica::port).toList());
    }

    int done() {
        return tally.done();
    }

    /** Whether commands are carried out again. */
    boolean goesOn() {
        int before = tally.done();
        return Await.within(PATIENCE, () -> tally.done() >= before + WORKERS);
    }

    void checkLog() throws SQLException {
        try (var connection = database.connect()) {
            findings.log().look(journal, connection);
        }
    }

    /** Nothing is sent for the while, and nothing is unknown any more. */
    void checkReadModel() throws SQLException {
        if (!workload.hold()) findings.note("something stayed unknown");
        if (!Await.within(CATCH_UP, () -> replicas.getFirst().lag() == 0)) findings.note("projections do not follow");
        try (var connection = database.connect()) {
            findings.log().look(journal, connection);
            findings.rows().look(connection);
        }
        workload.release();
    }

    @Override
    public void close() throws IOException {
        workload.close();
        replicas.forEach(Replica::close);
        database.close();
        journal.close();
    }
}
