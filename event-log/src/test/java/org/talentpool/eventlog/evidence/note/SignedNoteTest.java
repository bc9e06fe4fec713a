package org.talentpool.eventlog.evidence.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.evidence.tree.TreeHash;

class SignedNoteTest {
    /** The keys and the note with which Go documents the format (golang.org/x/mod/sumdb/note). */
    private static final String PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String PRIVATE =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String BODY = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String SIGNED = BODY + """

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final SigningKey key = SigningKey.generate("pool.example/log");
    private final byte[] root = TreeHash.leaf(new byte[] {7});
    private final String note = key.sign(7, root);

    @Test
    void a_published_note_is_signed_to_the_letter() {
        assertThat(SigningKey.parse(PRIVATE + "\n" + PUBLIC + "\n").note(BODY)).isEqualTo(SIGNED);
    }

    @Test
    void a_checkpoint_has_origin_size_and_root() {
        var signed = SignedNote.parse(note);

        assertThat(note.lines().limit(4)).startsWith("pool.example/log", "7").endsWith("");
        assertThat(signed.checkpoint().size()).isEqualTo(7);
        assertThat(signed.checkpoint().root()).isEqualTo(root);
        assertThat(signed.isSignedBy(PublicKey.parse(key.publicKey().text()))).isTrue();
    }

    @Test
    void a_key_file_is_read_as_it_was_written_and_tells_no_seed() {
        assertThat(SigningKey.parse(key.text()).sign(7, root)).isEqualTo(note);
        assertThat(key.toString()).isEqualTo(key.publicKey().text());
    }

    @Test
    void another_keys_signature_and_a_changed_body_are_not_believed() {
        var other = SigningKey.generate("pool.example/log").publicKey();
        var sameNameElsewhere = SigningKey.generate("pool.example/other").publicKey();
        var changed = SignedNote.parse(note.replaceFirst("\n7\n", "\n8\n"));

        assertThat(SignedNote.parse(note).isSignedBy(other)).isFalse();
        assertThat(SignedNote.parse(note).isSignedBy(sameNameElsewhere)).isFalse();
        assertThat(changed.isSignedBy(key.publicKey())).isFalse();
        assertThat(SignedNote.parse(note.replace("— pool.example/log ", "— pool.example/log AAAA"))
                        .isSignedBy(key.publicKey()))
                .isFalse();
    }

    @Test
    void notes_that_were_appended_are_found_and_what_was_cut_off_is_none() {
        var later = key.sign(9, TreeHash.leaf(root));
        for (int cut = 0; cut < note.length(); cut++) {
            var file = note + later.substring(0, cut) + "\n~\n" + later;
            assertThat(SignedNote.all(file).stream()
                            .filter(found -> found.isSignedBy(key.publicKey()))
                            .map(SignedNote::text))
                    .as("cut at %d", cut)
                    .contains(note, later);
        }
    }

    @Test
    void what_is_no_key_is_refused() {
        for (var text : new String[] {"", "a+b+c", PUBLIC.replace("c74f", "c74e"), PUBLIC.substring(1)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> PublicKey.parse(text));
        }
        var stranger = SigningKey.generate("pool.example/log").publicKey().text();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SigningKey.parse(key.text().lines().findFirst().orElseThrow() + "\n" + stranger + "\n"));
    }
}
