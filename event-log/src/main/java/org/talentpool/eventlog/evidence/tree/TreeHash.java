package org.talentpool.eventlog.evidence.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as RFC 6962 uses it: what begins a leaf never begins a node, so that neither can be taken for the other. */
public final class TreeHash {
    public static final int LENGTH = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** The root of a tree without leaves. */
    public static byte[] empty() {
        return sha256().digest();
    }

    public static byte[] leaf(byte[] input) {
        var sha256 = sha256();
        sha256.update(LEAF);
        return sha256.digest(input);
    }

    public static byte[] node(byte[] left, byte[] right) {
        var sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
