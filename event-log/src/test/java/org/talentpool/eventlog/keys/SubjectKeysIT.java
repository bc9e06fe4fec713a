package org.talentpool.eventlog.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.keys.SubjectKey.Destroyed;
import org.talentpool.eventlog.keys.SubjectKey.Present;
import org.talentpool.eventlog.keys.SubjectKey.Unknown;
import org.talentpool.sample.WithEventLog;

@WithEventLog
class SubjectKeysIT {
    @Autowired
    SubjectKeys keys;

    @Autowired
    @Qualifier("keys")
    JdbcClient table;

    @Autowired
    KeyEncryptionKey kek;

    @Autowired
    EmailFingerprint fingerprint;

    @Autowired
    Environment environment;

    private final UUID subject = UUID.randomUUID();

    private SubjectKeys anotherProcess() {
        return new SubjectKeys(new SubjectKeyTable(table), kek);
    }

    @Test
    void a_key_is_unknown_then_present_then_destroyed() {
        assertThat(keys.find(subject)).isInstanceOf(Unknown.class);
        keys.obtain(subject);
        assertThat(keys.find(subject)).isInstanceOf(Present.class);
        keys.destroy(subject);
        assertThat(keys.find(subject)).isInstanceOf(Destroyed.class);
        assertThat(anotherProcess().find(subject)).isInstanceOf(Destroyed.class);
    }

    @Test
    void two_processes_share_one_key() throws Exception {
        byte[] sealed = keys.obtain(subject).encrypt("text".getBytes(UTF_8), new byte[0]);

        byte[] opened = anotherProcess().obtain(subject).decrypt(sealed, new byte[0]);

        assertThat(new String(opened, UTF_8)).isEqualTo("text");
    }

    @Test
    void keys_that_are_made_at_the_same_time_are_each_of_their_own_subject() throws Exception {
        var subjects = Stream.generate(UUID::randomUUID).limit(20).toList();
        var opened = new ConcurrentHashMap<UUID, byte[]>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int time = 0; time < 2; time++) {
                subjects.forEach(each -> threads.submit(() -> opened.put(
                        each, keys.obtain(each).encrypt(each.toString().getBytes(UTF_8), new byte[0]))));
            }
        }

        for (var each : subjects) {
            byte[] plain = anotherProcess().obtain(each).decrypt(opened.get(each), new byte[0]);
            assertThat(new String(plain, UTF_8)).isEqualTo(each.toString());
        }
    }

    @Test
    void a_destroyed_key_never_comes_back() {
        keys.destroy(subject);
        keys.destroy(subject);

        assertThatThrownBy(() -> keys.obtain(subject)).isInstanceOf(SubjectKeyDestroyedException.class);
        assertThatThrownBy(() -> anotherProcess().obtain(subject)).isInstanceOf(SubjectKeyDestroyedException.class);
        assertThat(table.sql("select wrapped_keyset is null from keys.subject_key where subject = ?")
                        .param(subject)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_key_wrapped_by_another_file_is_a_fault_and_not_an_erasure(@TempDir Path folder) throws Exception {
        keys.obtain(subject);
        KeyEncryptionKey.create(folder.resolve("other.json"));
        var foreign = new SubjectKeys(new SubjectKeyTable(table), KeyEncryptionKey.read(folder.resolve("other.json")));

        assertThatThrownBy(() -> foreign.find(subject)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_key_file_is_for_its_owner_only_and_is_never_replaced() throws Exception {
        var file = Path.of(environment.getRequiredProperty("talentpool.keys.kek-file"));
        String before = Files.readString(file);

        KeyEncryptionKey.create(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void keys_are_reached_under_their_own_role() {
        assertThat(table.sql("select current_user").query(String.class).single())
                .isEqualTo("talentpool_keys");
    }

    @Test
    void addresses_that_differ_in_case_or_white_space_have_one_fingerprint() throws Exception {
        var again = new EmailFingerprint(FingerprintKey.obtain(table, kek));

        assertThat(fingerprint.of(" Ada@Example.org "))
                .matches("[0-9a-f]{64}")
                .isEqualTo(again.of("ada@example.org"))
                .isNotEqualTo(fingerprint.of("bob@example.org"));
    }
}
