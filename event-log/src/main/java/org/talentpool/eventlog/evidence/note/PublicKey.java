package org.talentpool.eventlog.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.talentpool.eventlog.evidence.tree.TreeHash;

/**
 * An Ed25519 key that checks signatures, written as {@code name+id+key}.
 *
 * @param name whose it is; checkpoints have it for their origin
 * @param bytes 32 of them
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublicKey(String name, byte[] bytes) {
    static final String ALGORITHM = "Ed25519";
    static final byte KIND = 1;
    private static final byte[] X509_HEADER = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int LENGTH = 32;

    /** @throws IllegalArgumentException if it is not written like that */
    public static PublicKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        byte[] key = Base64.getDecoder().decode(parts.length == 3 ? parts[2] : "");
        if (key.length != 1 + LENGTH || key[0] != KIND) throw new IllegalArgumentException("This is no public key");
        var parsed = new PublicKey(parts[0], Arrays.copyOfRange(key, 1, key.length));
        if (!parsed.text().equals(text.strip())) throw new IllegalArgumentException("The id of the key is another's");
        return parsed;
    }

    /** The first bytes of a hash of the name and the key. */
    int id() {
        var sha256 = TreeHash.sha256();
        sha256.update((name + '\n').getBytes(UTF_8));
        return ByteBuffer.wrap(sha256.digest(typed())).getInt();
    }

    public String text() {
        return "%s+%08x+%s".formatted(name, id(), Base64.getEncoder().encodeToString(typed()));
    }

    boolean verifies(String body, byte[] signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(x509())));
            check.update(body.getBytes(UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }

    private byte[] x509() {
        return joined(X509_HEADER, bytes);
    }

    private byte[] typed() {
        return joined(new byte[] {KIND}, bytes);
    }

    static byte[] joined(byte[] first, byte[] second) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }
}
