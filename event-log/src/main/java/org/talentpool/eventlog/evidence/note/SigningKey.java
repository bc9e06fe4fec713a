package org.talentpool.eventlog.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** An Ed25519 key that signs, with the one that checks. Written as {@code PRIVATE+KEY+name+id+seed}, the other on the next line. */
public final class SigningKey {
    private static final String PRIVATE = "PRIVATE+KEY+";

    private final PublicKey publicKey;
    private final byte[] seed;

    private SigningKey(PublicKey publicKey, byte[] seed) {
        this.publicKey = publicKey;
        this.seed = seed;
    }

    public static SigningKey generate(String name) {
        try {
            var pair = KeyPairGenerator.getInstance(PublicKey.ALGORITHM).generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] key = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            return new SigningKey(new PublicKey(name, key), seed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has Ed25519", missing);
        }
    }

    /** @throws IllegalArgumentException if it is not written like that, or the two keys do not belong together */
    public static SigningKey parse(String text) {
        String[] lines = text.strip().split("\n", 2);
        String[] parts = lines[0].split("\\+", 5);
        if (lines.length != 2 || parts.length != 5 || !lines[0].startsWith(PRIVATE)) {
            throw new IllegalArgumentException("This is no signing key");
        }
        byte[] seed = Base64.getDecoder().decode(parts[4]);
        var key = new SigningKey(PublicKey.parse(lines[1]), Arrays.copyOfRange(seed, 1, seed.length));
        if (!key.publicKey.verifies("own", key.signature("own")) || !key.text().equals(text)) {
            throw new IllegalArgumentException("The two keys of a signing key do not belong together");
        }
        return key;
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /** Both keys, to be kept where nobody else can read them. */
    public String text() {
        var typed = PublicKey.joined(new byte[] {PublicKey.KIND}, seed);
        return "%s%s+%08x+%s\n%s\n"
                .formatted(
                        PRIVATE,
                        publicKey.name(),
                        publicKey.id(),
                        Base64.getEncoder().encodeToString(typed),
                        publicKey.text());
    }

    /** The checkpoint of this key's log as a signed note. */
    public String sign(long size, byte[] root) {
        return note(new Checkpoint(publicKey.name(), size, root).body());
    }

    String note(String body) {
        byte[] id = ByteBuffer.allocate(Integer.BYTES).putInt(publicKey.id()).array();
        String signature = Base64.getEncoder().encodeToString(PublicKey.joined(id, signature(body)));
        return "%s\n\u2014 %s %s\n".formatted(body, publicKey.name(), signature);
    }

    private byte[] signature(String body) {
        try {
            var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed);
            var signing = Signature.getInstance(PublicKey.ALGORITHM);
            signing.initSign(KeyFactory.getInstance(PublicKey.ALGORITHM).generatePrivate(spec));
            signing.update(body.getBytes(UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("This seed signs nothing", unfit);
        }
    }

    /** Never shows the seed, so that no log line can. */
    @Override
    public String toString() {
        return publicKey.text();
    }
}
