package org.talentpool.standalone.documents;

import java.util.List;

/**
 * A rule as far as it is known.
 *
 * @param says what it says, in our words
 * @param confidence how sure its source is: high, medium, low, or none where it was not found
 * @param ours what we do where that is low or none
 * @param unapplied why no code applies it, where none does
 */
record KnownRule(String id, String says, String confidence, String ours, String unapplied) {
    static final String NOTHING = "-";

    static List<KnownRule> read(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .map(cells -> new KnownRule(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    /** The letters in front of the number, which name the matter. */
    String matter() {
        return id.substring(0, 2);
    }

    boolean isHardlyKnown() {
        return confidence.equals("none") || confidence.equals("low");
    }
}
