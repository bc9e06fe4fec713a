package org.talentpool.web.dossier;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.history.HistoryView;

/** Decisions and facts in words for paper. */
public final class Told {
    public static final List<String> COLUMNS = List.of("Place", "Time", "Decision", "By", "Reason", "What");
    private static final float[] WIDTHS = {1.1f, 3.7f, 3.7f, 3.3f, 2.8f, 4.4f};
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Told() {}

    public static float[] widths() {
        return WIDTHS.clone();
    }

    public static List<List<String>> rows(List<HistoryView.Item> decisions) {
        return decisions.stream().map(Told::row).toList();
    }

    private static List<String> row(HistoryView.Item item) {
        return List.of(
                String.valueOf(item.position()),
                time(item.time()),
                kind(item),
                item.actor() + ", " + item.role() + authority(item),
                reason(item),
                what(item.changes()));
    }

    private static String kind(HistoryView.Item item) {
        return item.type().substring(item.type().indexOf('.') + 1);
    }

    private static String authority(HistoryView.Item item) {
        return item.authority() == null ? "" : ", on the authority of " + item.authority();
    }

    private static String reason(HistoryView.Item item) {
        var code = item.reasonCode() == null ? "" : item.reasonCode();
        if (item.reason() == null) return code;
        return code.isEmpty() ? item.reason() : code + ": " + item.reason();
    }

    /** As a clock in Brussels showed it, and in UTC. */
    public static String time(Instant instant) {
        var there = ZonedDateTime.ofInstant(instant, Brussels.ZONE);
        return CLOCK.format(there) + " (" + instant.truncatedTo(ChronoUnit.SECONDS) + ")";
    }

    /** Facts with the names of what they are part of before theirs, parted by points. */
    static Map<String, Object> flat(Map<String, ?> facts) {
        var flat = new LinkedHashMap<String, Object>();
        facts.forEach((name, value) -> put(name, value, flat));
        return flat;
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> into) {
        if (value instanceof Map<?, ?> parts) parts.forEach((part, inner) -> put(name + "." + part, inner, into));
        else if (value != null) into.put(name, value);
    }

    private static String what(Map<String, ?> changes) {
        var shortened = new LinkedHashMap<String, Object>(changes);
        shortened.remove("verdict");
        return String.join(
                "; ",
                flat(shortened).entrySet().stream()
                        .map(fact -> fact.getKey() + " " + fact.getValue())
                        .toList());
    }
}
