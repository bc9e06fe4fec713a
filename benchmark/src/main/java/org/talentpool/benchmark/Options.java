package org.talentpool.benchmark;

import java.util.HashMap;
import java.util.Map;

/** What follows the name on the command line: {@code --option value}, each once. */
public record Options(Map<String, String> values) {
    /** @throws IllegalArgumentException if an option has no value */
    static Options of(String... words) {
        var values = new HashMap<String, String>();
        for (int at = 0; at < words.length; at += 2) {
            if (!words[at].startsWith("--") || at + 1 == words.length)
                throw new IllegalArgumentException("expected --option value, not " + words[at]);
            values.put(words[at].substring(2), words[at + 1]);
        }
        return new Options(Map.copyOf(values));
    }

    public int number(String option, int unlessGiven) {
        return Integer.parseInt(values.getOrDefault(option, Integer.toString(unlessGiven)));
    }

    public String text(String option, String unlessGiven) {
        return values.getOrDefault(option, unlessGiven);
    }
}
