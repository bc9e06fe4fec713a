package org.talentpool.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseIT {
    @TempDir
    Path folder;

    @Test
    void keeps_what_was_written_across_restarts() throws IOException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            application(database).sql("create table kept (value text)").update();
        }
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThat(application(database)
                            .sql("select count(*) from kept")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void listens_on_loopback_only_and_lets_nobody_in_without_the_password() throws IOException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            var stranger = new DriverManagerDataSource(database.getJdbcUrl(), "talentpool", "guess");
            assertThatThrownBy(() -> stranger.getConnection().close()).hasMessageContaining("password");
        }
    }

    @Test
    void is_durable_as_soon_as_a_commit_returns() throws IOException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void refuses_a_folder_that_is_in_use() throws IOException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThat(database.getUsername()).isEqualTo("talentpool");
            assertThatThrownBy(() -> EmbeddedDatabase.startIn(folder)).hasMessageContaining("in use");
        }
    }

    @Test
    void passwords_are_readable_by_the_owner_only() {
        var passwords = DatabasePasswords.in(folder);

        assertThat(DatabasePasswords.in(folder)).isEqualTo(passwords);
        assertThat(passwords.toString()).doesNotContain(passwords.application());
        assertThat(folder.resolve("database.properties"))
                .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void stops_a_server_that_an_earlier_run_left_behind() throws IOException {
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            var pidFile = folder.resolve("postgresql/postmaster.pid");
            long server = Long.parseLong(Files.readAllLines(pidFile).getFirst());

            OrphanedServer.stop(folder.resolve("postgresql"));

            assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
        }
        try (var database = EmbeddedDatabase.startIn(folder)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void leaves_alone_a_process_that_got_the_number_of_the_server() throws IOException {
        Path database = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(
                database.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        OrphanedServer.stop(database);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return application(database)
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient application(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
