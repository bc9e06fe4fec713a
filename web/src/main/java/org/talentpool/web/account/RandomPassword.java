package org.talentpool.web.account;

import java.security.SecureRandom;

/** Passwords that nobody chose: 100 random bits in letters and digits that are hard to misread. */
public final class RandomPassword {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private RandomPassword() {}

    public static String next() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
