package org.talentpool.eventlog.evidence.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object whose members are texts, whole numbers or null, which is all that a line of an export has. */
final class FlatJson {
    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    /**
     * @return each member as text
     * @throws IllegalArgumentException if it is anything else
     */
    static Map<String, @Nullable String> read(String line) {
        try {
            return new FlatJson(line).object();
        } catch (IndexOutOfBoundsException cut) {
            throw new IllegalArgumentException("A line is cut off", cut);
        }
    }

    private Map<String, @Nullable String> object() {
        var members = new LinkedHashMap<String, @Nullable String>();
        expect('{');
        do {
            String name = string();
            expect(':');
            if (members.containsKey(name)) throw new IllegalArgumentException("There are two of " + name);
            members.put(name, value());
        } while (next() == ',');
        if (text.charAt(at - 1) != '}' || at != text.length()) throw new IllegalArgumentException("This is no object");
        return members;
    }

    private @Nullable String value() {
        if (text.charAt(at) == '"') return string();
        int first = at;
        while (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-') at++;
        String bare = text.substring(first, at);
        return bare.equals("null") ? null : bare;
    }

    private String string() {
        expect('"');
        var value = new StringBuilder();
        for (char next = next(); next != '"'; next = next()) value.append(next == '\\' ? escaped() : next);
        return value.toString();
    }

    private char escaped() {
        char kind = next();
        return switch (kind) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> kind;
        };
    }

    private void expect(char wanted) {
        if (next() != wanted) throw new IllegalArgumentException("Expected is %s at %d".formatted(wanted, at));
    }

    private char next() {
        return text.charAt(at++);
    }
}
