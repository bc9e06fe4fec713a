package org.talentpool.benchmark.crash;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.crash.Findings.Fault;
import org.talentpool.benchmark.fault.Await;

/** What is done to a stage, one thing after the other; after each it is looked whether anything is amiss. */
final class Faults {
    private static final int SOONEST_MS = 50;
    private static final int LATEST_MS = 3000;
    private static final int READ_MODEL_EVERY = 10;
    /** Longer than a segment may stay claimed without a sign of life. */
    private static final Duration PAUSE = Duration.ofSeconds(35);

    private static final String OWNERS = "select processor_name, segment, owner from eventlog.token_entry";

    private final Stage stage;
    private final Findings findings;
    private final SplittableRandom random;
    private final Report report;
    private int number;

    Faults(Stage stage, Findings findings, SplittableRandom random, Report report) {
        this.stage = stage;
        this.findings = findings;
        this.random = random;
        this.report = report;
    }

    /** In random order. */
    void kills(int ofApplication, int ofPostgres) throws IOException, SQLException {
        var faults = new ArrayList<>(Collections.nCopies(ofApplication, Fault.APPLICATION));
        faults.addAll(Collections.nCopies(ofPostgres, Fault.POSTGRES));
        Collections.shuffle(faults, new Random(random.nextLong()));
        for (var fault : faults) {
            Await.pass(Duration.ofMillis(random.nextInt(SOONEST_MS, LATEST_MS)));
            if (fault == Fault.APPLICATION) killApplication();
            else killPostgres();
            after(fault);
        }
    }

    private void killApplication() throws IOException {
        stage.replicas.getFirst().kill();
        long start = System.nanoTime();
        stage.replicas.getFirst().restart();
        findings.happened(Fault.APPLICATION, System.nanoTime() - start);
    }

    /** The application is not started again: it has to find its way back by itself. */
    private void killPostgres() throws IOException {
        stage.database.kill();
        stage.database.start();
        long start = System.nanoTime();
        if (!stage.goesOn()) findings.note("the application did not come back after PostgreSQL was killed");
        findings.happened(Fault.POSTGRES, System.nanoTime() - start);
    }

    private void after(Fault fault) throws SQLException {
        if (!stage.goesOn()) findings.note("nothing goes on after " + fault);
        stage.checkLog();
        if (++number % READ_MODEL_EVERY == 0) stage.checkReadModel();
        report.progress("%d: %s, %,d carried out, %s"
                .formatted(number, fault, stage.done(), findings.isClean() ? "clean" : "NOT CLEAN"));
    }

    /** Two replicas; the one that works on the segments sleeps until the other has them. */
    void pauses(int times) throws IOException, SQLException {
        if (times == 0) return;
        stage.addReplica();
        if (!stage.goesOn()) findings.note("nothing goes on with two replicas");
        int taken = 0;
        for (int time = 0; time < times; time++) {
            Await.pass(Duration.ofMillis(random.nextInt(SOONEST_MS, LATEST_MS)));
            taken += pause(stage.replicas.get(time % 2));
            after(Fault.PAUSE);
        }
        report.print("segments_taken_over", (Object) taken);
    }

    private int pause(Replica replica) throws SQLException {
        var before = owners();
        int done = stage.done();
        replica.pause();
        Await.pass(PAUSE);
        var owners = owners();
        owners.entrySet().removeAll(before.entrySet());
        report.progress(
                "%,d carried out meanwhile, %d segments taken over".formatted(stage.done() - done, owners.size()));
        replica.goOn();
        long start = System.nanoTime();
        if (!stage.goesOn()) findings.note("nothing goes on after a pause");
        findings.happened(Fault.PAUSE, System.nanoTime() - start);
        return owners.size();
    }

    private Map<String, String> owners() throws SQLException {
        var owners = new HashMap<String, String>();
        try (var connection = stage.database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(OWNERS)) {
            while (rows.next()) owners.put(rows.getString(1) + "/" + rows.getInt(2), String.valueOf(rows.getString(3)));
        }
        return owners;
    }
}
