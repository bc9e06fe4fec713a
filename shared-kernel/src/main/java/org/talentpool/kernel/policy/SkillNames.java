package org.talentpool.kernel.policy;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names of skills are compared. */
final class SkillNames {
    /** Addresses of concepts begin so. They are compared as they stand. */
    private static final String CONCEPT = "http://data.europa.eu/esco/";

    private static final Pattern AROUND = Pattern.compile("^[\\h\\s]+|[\\h\\s]+$");
    private static final Pattern WITHIN = Pattern.compile("[\\h\\s-]+");

    private SkillNames() {}

    /** Without blanks around it, in upper case, with one {@code _} for blanks and hyphens within. Nothing else is alike. */
    static String plain(String named) {
        if (isPlain(named)) return named;
        var trimmed = AROUND.matcher(named).replaceAll("");
        if (trimmed.startsWith(CONCEPT)) return trimmed;
        return WITHIN.matcher(trimmed).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /** Own codes are, and they are compared by the thousand. */
    private static boolean isPlain(String named) {
        for (int index = 0; index < named.length(); index++) {
            char letter = named.charAt(index);
            if (!(letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9' || letter == '_')) return false;
        }
        return true;
    }
}
