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
        var trimmed = AROUND.matcher(named).replaceAll("");
        if (trimmed.startsWith(CONCEPT)) return trimmed;
        return WITHIN.matcher(trimmed).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
