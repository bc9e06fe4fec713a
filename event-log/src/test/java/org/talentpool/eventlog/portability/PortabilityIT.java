package org.talentpool.eventlog.portability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.keys.KeyFileCheck;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.eventlog.storage.EventRow;
import org.talentpool.sample.SampleCommand.CountSample;
import org.talentpool.sample.SampleCommand.OpenSample;
import org.talentpool.sample.SampleId;
import org.talentpool.sample.WithEventLog;

@WithEventLog
class PortabilityIT {
    private static final String LOG = "eventlog.domain_event_entry";
    private static final PrintStream NOWHERE = new PrintStream(new ByteArrayOutputStream());
    private static final int FLIPS = 16;

    @TempDir
    Path folder;

    @Autowired
    CommandGateway commands;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("keys")
    JdbcClient keys;

    @Autowired
    SubjectKeys subjectKeys;

    @Autowired
    KeyFileCheck keyFile;

    @Autowired
    LogExport export;

    private Path log;
    private Path keysOfLog;

    @BeforeEach
    void export_a_log_with_a_hole() throws IOException {
        for (int number = 0; number < 5; number++) {
            var id = SampleId.fresh();
            commands.sendAndWait(new OpenSample(id, "Tab\tnew\nline \\ " + number));
            commands.sendAndWait(new CountSample(id, number));
            database.sql("select nextval(pg_get_serial_sequence('%s', 'global_index'))".formatted(LOG))
                    .query(Long.class)
                    .single();
        }
        subjectKeys.destroy(UUID.randomUUID());
        database.sql("insert into eventlog.handled_request values (?, 'once', 'print', '{\"version\": 1.10}')")
                .param("actor " + UUID.randomUUID())
                .update();
        log = folder.resolve("log.ndjson");
        keysOfLog = folder.resolve("keys.ndjson.gz");
        export.write(log, Optional.of(keysOfLog), NOWHERE);
    }

    @Test
    void an_import_has_every_row_and_goes_on_behind_the_last_position() throws IOException, SQLException {
        var store = new EmptyStore(keyFile);

        store.importing().read(log, Optional.of(keysOfLog), NOWHERE);

        assertThat(store.rows(LOG)).isEqualTo(EmptyStore.rowsOf(database, LOG));
        assertThat(store.rows("eventlog.handled_request"))
                .isEqualTo(EmptyStore.rowsOf(database, "eventlog.handled_request"));
        assertThat(store.rows("keys.subject_key")).isEqualTo(EmptyStore.rowsOf(keys, "keys.subject_key"));
        assertThat(store.rows("keys.fingerprint_key")).isEqualTo(EmptyStore.rowsOf(keys, "keys.fingerprint_key"));
        assertThat(store.rows("eventlog.token_entry")).isEmpty();
        assertThat(store.lastPositionGiven())
                .isEqualTo(store.client
                        .sql("select max(global_index) from " + LOG)
                        .query(Long.class)
                        .single());
        assertThatThrownBy(() -> store.client.sql("delete from " + LOG).update())
                .hasMessageContaining("never changed");
    }

    @Test
    void what_was_imported_is_exported_as_the_same_events() throws IOException, SQLException {
        var store = new EmptyStore(keyFile);
        store.importing().read(log, Optional.of(keysOfLog), NOWHERE);
        var again = folder.resolve("again.ndjson");

        ExportFiles.write(again, lines -> {
            try (var snapshot = Snapshot.of(store.database);
                    var events = snapshot
                            .client()
                            .sql("select * from %s order by global_index".formatted(LOG))
                            .query((row, number) -> EventRow.placed(row))
                            .stream()) {
                for (var event : events.toList()) lines.write(Line.Event.of(event));
            }
            return lines.end();
        });

        assertThat(withoutChain(again, "event")).isEqualTo(withoutChain(log, "event"));
    }

    @Test
    void a_filled_store_is_refused() throws IOException, SQLException {
        var store = new EmptyStore(keyFile);
        store.importing().read(log, Optional.of(keysOfLog), NOWHERE);
        long events = store.events();

        assertThatIllegalStateException()
                .isThrownBy(() -> store.importing().read(log, Optional.of(keysOfLog), NOWHERE))
                .withMessageContaining("events already");

        assertThat(store.events()).isEqualTo(events);
    }

    @Test
    void no_log_comes_in_without_its_keys() {
        var store = new EmptyStore(keyFile);

        assertThatIllegalStateException()
                .isThrownBy(() -> store.importing().read(log, Optional.empty(), NOWHERE))
                .withMessageContaining("no keys");

        assertThat(store.events()).isZero();
    }

    @Test
    void keys_of_another_export_are_refused() throws IOException {
        commands.sendAndWait(new OpenSample(SampleId.fresh(), "later"));
        var laterKeys = folder.resolve("later-keys.ndjson");
        export.write(folder.resolve("later.ndjson"), Optional.of(laterKeys), NOWHERE);
        var store = new EmptyStore(keyFile);

        assertThatThrownBy(() -> store.importing().read(log, Optional.of(laterKeys), NOWHERE))
                .isInstanceOf(DamagedExportException.class);

        assertThat(store.events()).isZero();
        assertThat(store.rows("keys.subject_key")).isEmpty();
    }

    @Test
    void an_export_replaces_no_file_and_only_its_owner_can_read_it() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> export.write(log, Optional.empty(), NOWHERE))
                .isInstanceOf(FileAlreadyExistsException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(log, keysOfLog);
        }
    }

    @Test
    void any_flipped_bit_is_found_and_leaves_the_store_empty() throws IOException {
        var store = new EmptyStore(keyFile);
        byte[] whole = Files.readAllBytes(log);
        var random = new Random(250442);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            refused(store, Files.write(folder.resolve("flipped-" + flip), flipped));
        }
    }

    @Test
    void lines_that_are_lost_doubled_swapped_or_cut_are_found_and_leave_the_store_empty() throws IOException {
        var store = new EmptyStore(keyFile);
        List<String> lines = Files.readAllLines(log);
        int last = lines.size() - 1;
        for (int line : new int[] {0, 1, last / 2, last - 1, last}) {
            refused(store, changed("lost-" + line, lines, changed -> changed.remove(line)));
            refused(store, changed("doubled-" + line, lines, changed -> changed.add(line, changed.get(line))));
            if (line > 0)
                refused(store, changed("swapped-" + line, lines, changed -> Collections.swap(changed, line, line - 1)));
        }
        refused(store, changed("longer", lines, changed -> changed.add(changed.get(last))));
        byte[] whole = Files.readAllBytes(log);
        for (int cut : new int[] {0, 1, 100, whole.length / 2, whole.length - 2, whole.length - 1}) {
            refused(store, Files.write(folder.resolve("cut-" + cut), Arrays.copyOf(whole, cut)));
        }
    }

    @Test
    void a_packed_file_that_was_cut_is_found() throws IOException {
        byte[] packed = Files.readAllBytes(keysOfLog);
        var cut = Files.write(folder.resolve("cut.ndjson.gz"), Arrays.copyOf(packed, packed.length / 2));
        var store = new EmptyStore(keyFile);

        assertThatThrownBy(() -> store.importing().read(log, Optional.of(cut), NOWHERE))
                .isInstanceOf(DamagedExportException.class);

        assertThat(store.events()).isZero();
        assertThat(store.rows("keys.subject_key")).isEmpty();
    }

    private void refused(EmptyStore store, Path file) {
        assertThatThrownBy(() -> store.importing().read(file, Optional.of(keysOfLog), NOWHERE))
                .as(file.getFileName().toString())
                .isInstanceOf(DamagedExportException.class);
        assertThat(store.events()).isZero();
        assertThat(store.rows("keys.subject_key")).isEmpty();
    }

    private interface Change {
        void make(List<String> lines);
    }

    private Path changed(String name, List<String> lines, Change change) throws IOException {
        var changed = new ArrayList<>(lines);
        change.make(changed);
        return Files.writeString(folder.resolve(name), String.join("\n", changed) + "\n");
    }

    private static List<String> withoutChain(Path file, String kind) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("\"kind\":\"" + kind + "\""))
                .map(line -> line.substring(0, line.lastIndexOf(",\"chain\"")))
                .toList();
    }
}
