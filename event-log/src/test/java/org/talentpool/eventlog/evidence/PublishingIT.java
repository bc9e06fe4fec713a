package org.talentpool.eventlog.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentpool.eventlog.evidence.note.SignedNote;
import org.talentpool.eventlog.evidence.note.SigningKey;

class PublishingIT {
    @TempDir
    Path folder;

    private NotarisedLog log;

    @BeforeEach
    void a_log_with_two_checkpoints() {
        log = new NotarisedLog(folder, 6962);
        log.append(30);
        log.notarise();
        log.append(20);
        log.notarise();
    }

    private List<Long> published() throws Exception {
        return SignedNote.all(Files.readString(log.published())).stream()
                .filter(note -> note.isSignedBy(log.key.publicKey()))
                .map(note -> note.checkpoint().size())
                .toList();
    }

    private void restoreWithoutTheLast(int events) {
        log.asSuperuser("delete from eventlog.evidence_tile");
        log.asSuperuser("delete from eventlog.evidence_checkpoint where size > 30");
        log.asSuperuser("update eventlog.evidence_tree set size = 0, position = 0");
        log.asSuperuser("""
                delete from eventlog.domain_event_entry where global_index in
                (select global_index from eventlog.domain_event_entry order by global_index desc limit ?)""", events);
    }

    @Test
    void publishing_again_publishes_nothing_twice() throws Exception {
        assertThat(log.publishing().publish()).isEqualTo(Standing.HOLDS);
        assertThat(log.publishing().publish()).isEqualTo(Standing.HOLDS);

        assertThat(published()).containsExactly(30L, 50L);
    }

    @Test
    void a_folder_that_was_lost_gets_all_checkpoints_again() throws Exception {
        Files.delete(log.published());

        log.publishing().publish();

        assertThat(published()).containsExactly(30L, 50L);
    }

    @Test
    void a_checkpoint_that_a_crash_has_cut_off_is_published_again() throws Exception {
        var text = Files.readString(log.published());
        Files.writeString(log.published(), text.substring(0, text.length() - 30));

        assertThat(log.publishing().publish()).isEqualTo(Standing.HOLDS);

        assertThat(published()).containsExactly(30L, 50L);
    }

    @Test
    void a_restored_older_copy_is_shorter_than_published_and_is_not_signed() throws Exception {
        restoreWithoutTheLast(10);
        assertThat(log.publishing().publish()).isEqualTo(Standing.CATCHING_UP);
        log.takeIn();

        assertThat(log.publishing().publish()).isEqualTo(Standing.SHORTER);
        assertThat(published()).containsExactly(30L, 50L);
    }

    @Test
    void a_restored_older_copy_that_went_on_differs_from_what_was_published() {
        restoreWithoutTheLast(10);
        log.append(40);
        log.takeIn();

        assertThat(log.publishing().publish()).isEqualTo(Standing.DIFFERS);
    }

    @Test
    void a_file_that_another_has_signed_is_not_believed() throws Exception {
        var stranger = SigningKey.generate("sample-log").sign(60, new byte[32]);
        Files.writeString(log.published(), stranger, StandardOpenOption.APPEND);

        assertThat(log.publishing().publish()).isEqualTo(Standing.UNSIGNED);
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws Exception {
        Files.delete(log.published());
        Files.delete(log.published().resolveSibling(CheckpointFile.NAME + ".lock"));
        Files.delete(log.properties.published());
        Files.createFile(log.properties.published());

        assertThat(log.publishing().publish()).isEqualTo(Standing.UNPUBLISHED);
    }

    @Test
    void a_key_is_made_once_and_for_its_owner_alone() throws Exception {
        var file = folder.resolve("keys").resolve("evidence.key");
        var keyFile = new KeyFile(NotarisedLog.properties(file, null), log.tree);

        keyFile.obtain();
        var made = keyFile.read().text();
        keyFile.obtain();

        assertThat(keyFile.read().text()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatIllegalStateException().isThrownBy(keyFile::read).withMessageContaining("chmod 600");
    }

    @Test
    void a_log_is_signed_by_no_second_key_and_a_lost_one_is_not_replaced() throws Exception {
        var first = new KeyFile(NotarisedLog.properties(folder.resolve("first.key"), null), log.tree);
        first.obtain();
        var second = folder.resolve("second.key");
        var other = new KeyFile(NotarisedLog.properties(second, null), log.tree);

        assertThatIllegalStateException().isThrownBy(other::obtain).withMessageContaining("bring it there");
        Files.createFile(second, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(second, SigningKey.generate("sample-log").text());
        assertThatIllegalStateException().isThrownBy(other::obtain).withMessageContaining("is another");
    }

    @Test
    void the_latest_checkpoint_is_sent_until_it_is_taken_and_then_no_more() throws Exception {
        var statuses = new ArrayDeque<>(List.of(500, 302, 204));
        var received = new ConcurrentLinkedQueue<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/checkpoints", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(statuses.remove(), -1);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:%d/checkpoints"
                    .formatted(server.getAddress().getPort());
            var sending = new Sending(
                    log.checkpoints,
                    NotarisedLog.properties(folder.resolve("evidence.key"), address),
                    log.transaction());
            for (int look = 0; look < 5; look++) sending.sendLatest();
        } finally {
            server.stop(0);
        }

        assertThat(received)
                .hasSize(3)
                .allMatch(text -> SignedNote.parse(text).checkpoint().size() == 50);
    }

    @Test
    void checkpoints_are_sent_nowhere_in_clear_but_to_the_machine_itself() {
        for (var address : List.of("http://example.org/", "ftp://example.org/", "file:///tmp/x")) {
            var properties = NotarisedLog.properties(folder.resolve("evidence.key"), address);
            assertThatIllegalStateException()
                    .isThrownBy(() -> new Sending(log.checkpoints, properties, log.transaction()));
        }
    }
}
