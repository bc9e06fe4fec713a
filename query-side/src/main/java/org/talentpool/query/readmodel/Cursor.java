package org.talentpool.query.readmodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** Where a page ends, opaque to its holder: the sort keys of the page's last item. */
public record Cursor(List<String> keys) {
    private static final char SEPARATOR = '\n';
    private static final int LONGEST = 4_000;

    public static String of(Object... keys) {
        var text = String.join("\n", Stream.of(keys).map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * Reads a cursor of so many keys; of its keys only the first may hold line breaks.
     *
     * @return none without a cursor
     * @throws Refusal MALFORMED
     */
    public static @Nullable Cursor read(@Nullable String cursor, int size) {
        if (cursor == null) return null;
        if (cursor.length() > LONGEST) throw malformed();
        try {
            return new Cursor(split(new String(Base64.getUrlDecoder().decode(cursor), UTF_8), size));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static List<String> split(String text, int size) {
        if (text.indexOf('\0') >= 0) throw malformed();
        var keys = new String[size];
        for (int key = size - 1; key > 0; key--) {
            int cut = text.lastIndexOf(SEPARATOR);
            if (cut < 0) throw malformed();
            keys[key] = text.substring(cut + 1);
            text = text.substring(0, cut);
        }
        keys[0] = text;
        return List.of(keys);
    }

    public String text(int key) {
        return keys.get(key);
    }

    public UUID uuid(int key) {
        try {
            return UUID.fromString(text(key));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    public LocalDate date(int key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    public long number(int key) {
        try {
            return Long.parseLong(text(key));
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private static Refusal malformed() {
        return Refusal.of(RefusalCode.MALFORMED, "The cursor is not one that this list gave out");
    }
}
