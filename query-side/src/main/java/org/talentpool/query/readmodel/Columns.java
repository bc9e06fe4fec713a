package org.talentpool.query.readmodel;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of a row with their values as the database writes them as text. */
public final class Columns {
    private final Map<String, @Nullable String> values = new LinkedHashMap<>();

    private Columns() {}

    public static Columns of(String name, @Nullable Object value) {
        return new Columns().with(name, value);
    }

    public static Columns none() {
        return new Columns();
    }

    /** @param value a text, number, truth, date, moment, enum constant or UUID, several UUIDs, or JSON already written */
    public Columns with(String name, @Nullable Object value) {
        values.put(name, text(value));
        return this;
    }

    /** Leaves the column as it is where there is no value. */
    public Columns withIfKnown(String name, @Nullable Object value) {
        return value == null ? this : with(name, value);
    }

    public @Nullable String text(String name) {
        return values.get(name);
    }

    public boolean isTrue(String name) {
        var text = text(name);
        return "t".equals(text) || "true".equals(text);
    }

    public long number(String name) {
        var text = text(name);
        if (text == null) throw new IllegalStateException("no number in " + name);
        return Long.parseLong(text);
    }

    public Columns and(Columns later) {
        values.putAll(later.values);
        return this;
    }

    public Columns copy() {
        return new Columns().and(this);
    }

    public List<@Nullable String> at(Collection<String> names) {
        return names.stream().<@Nullable String>map(values::get).toList();
    }

    public Map<String, @Nullable String> values() {
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Collection<?> ids -> array(ids);
            default -> value.toString();
        };
    }

    private static String array(Collection<?> ids) {
        return ids.stream().map(UUID.class::cast).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
