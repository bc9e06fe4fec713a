package org.talentpool.eventlog.portability;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The running checksum of the lines: SHA-256 over the value before and the bytes of the line. A flipped bit, and a line that is
 * missing, doubled or in another place, change every value after it. It guards against accidents: whoever writes a whole new
 * file can compute it, too.
 */
final class Chain {
    private static final String MEMBER = ",\"chain\":\"";
    private static final String CLOSING = "\"}";
    private static final int HEX_DIGITS = 64;

    private final MessageDigest sha256;
    private byte[] value = new byte[32];

    Chain() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** What follows the line's JSON without its closing brace. */
    byte[] closing(byte[] json, int length) {
        sha256.update(value);
        sha256.update(json, 0, length);
        value = sha256.digest();
        return (MEMBER + hex() + CLOSING).getBytes(US_ASCII);
    }

    static int closingLength() {
        return MEMBER.length() + HEX_DIGITS + CLOSING.length();
    }

    String hex() {
        return HexFormat.of().formatHex(value);
    }
}
