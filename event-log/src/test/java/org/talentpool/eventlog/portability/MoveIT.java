package org.talentpool.eventlog.portability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.axonserver.ServerForTests;
import org.talentpool.eventlog.keys.KeyFileCheck;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.fortests.server.ServerToEmpty;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.WithEventLog;

/** A log moves to a server and back again. Needs a server that has no event yet. */
@WithEventLog
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+:\\d+",
        disabledReason = "AXON_SERVER names no Axon Server, as host:port of its gRPC")
class MoveIT {
    private static final String LOG = "eventlog.domain_event_entry";
    private static final String REQUESTS = "eventlog.handled_request";
    private static final PrintStream NOWHERE = new PrintStream(new ByteArrayOutputStream());
    private static final int SAMPLES = 300;

    @TempDir
    Path folder;

    @Autowired
    CommandGateway commands;

    @Autowired
    JdbcClient database;

    @Autowired
    KeyFileCheck keyFile;

    @Autowired
    LogExport export;

    private void write_a_log_with_holes_and_requests() {
        for (int number = 0; number < SAMPLES; number++) {
            var id = SampleId.fresh();
            var once = Map.of(DecisionMetaData.ACTOR, "officer", DecisionMetaData.IDEMPOTENCY_KEY, "key-" + id);
            commands.sendAndWait(new GenericCommandMessage<>(new OpenSample(id, "Tab\tnew\nline " + number), once));
            commands.sendAndWait(new CountSample(id, number));
            if (number % 10 == 0) hole();
        }
        var last = SampleId.fresh();
        commands.sendAndWait(new OpenSample(last, "last"));
        commands.sendAndWait(new GenericCommandMessage<>(
                new CountSample(last, 0), Map.of(DecisionMetaData.IDEMPOTENCY_KEY, "nothing-" + last)));
    }

    private void hole() {
        database.sql("select nextval(pg_get_serial_sequence('%s', 'global_index'))".formatted(LOG))
                .query(Long.class)
                .single();
    }

    @Test
    void a_log_goes_to_a_server_and_comes_back_as_it_was() throws IOException, SQLException {
        try (var server = new ServerForTests(System.getenv("AXON_SERVER"))) {
            assumeTrue(server.isEmpty() || ServerToEmpty.emptied(), ServerToEmpty.WHY_NOT);
            write_a_log_with_holes_and_requests();
            var log = folder.resolve("log.ndjson");
            var keys = folder.resolve("keys.ndjson");
            export.write(log, Optional.of(keys), NOWHERE);
            damaged_files_leave_it_empty(server, log, keys);

            var there = new EmptyStore(keyFile);
            there.importing(server.toImport()).read(log, Optional.of(keys), NOWHERE);
            var again = folder.resolve("again.ndjson");
            var keysAgain = folder.resolve("keys-again.ndjson");
            there.exporting(server.toExport()).write(again, Optional.of(keysAgain), NOWHERE);
            var back = new EmptyStore(keyFile);
            back.importing().read(again, Optional.of(keysAgain), NOWHERE);

            assertThat(there.rows(LOG)).isEmpty();
            assertThat(events(again)).hasSizeGreaterThanOrEqualTo(2 * SAMPLES).isEqualTo(events(log));
            assertThat(back.rows(LOG)).isEqualTo(EmptyStore.rowsOf(database, LOG));
            assertThat(back.rows(REQUESTS))
                    .hasSizeGreaterThan(SAMPLES)
                    .isEqualTo(EmptyStore.rowsOf(database, REQUESTS));
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            new EmptyStore(keyFile).importing(server.toImport()).read(log, Optional.of(keys), NOWHERE))
                    .withMessageContaining("events already");
        }
    }

    private void damaged_files_leave_it_empty(ServerForTests server, Path log, Path keys) throws IOException {
        byte[] flipped = Files.readAllBytes(log);
        flipped[flipped.length - 200] ^= 1;
        var damaged = Files.write(folder.resolve("damaged.ndjson"), flipped);

        assertThatThrownBy(() ->
                        new EmptyStore(keyFile).importing(server.toImport()).read(damaged, Optional.of(keys), NOWHERE))
                .isInstanceOf(DamagedExportException.class);
        assertThat(server.isEmpty()).isTrue();
    }

    private static List<String> events(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("\"kind\":\"event\""))
                .map(line -> line.substring(0, line.lastIndexOf(",\"chain\"")))
                .toList();
    }
}
