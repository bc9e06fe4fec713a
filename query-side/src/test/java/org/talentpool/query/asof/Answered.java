package org.talentpool.query.asof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What was answered just after everything up to a moment had happened.
 *
 * @param answer as text, without what is no part of the state; a long one by its digest, for there are many
 */
record Answered(Object question, Instant moment, String answer) {
    private static final int LONG = 4_000;

    static Answered of(Object question, Instant moment, String text) {
        return new Answered(question, moment, kept(text));
    }

    boolean isAlso(String text) {
        return kept(text).equals(answer);
    }

    private static String kept(String text) {
        return text.length() <= LONG ? text : "%d characters, %s".formatted(text.length(), digest(text));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
