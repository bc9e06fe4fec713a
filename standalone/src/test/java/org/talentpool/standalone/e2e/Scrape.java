package org.talentpool.standalone.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The figures that a process tells, and what Prometheus itself adds to them. */
final class Scrape {
    private static final Pattern LINE = Pattern.compile("^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+$", Pattern.MULTILINE);
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Map<String, Set<String>> ADDED =
            Map.of("instance", Set.of("127.0.0.1:8081"), "job", Set.of("talentpool"));

    /** By metric and label the values. */
    private final Map<String, Map<String, Set<String>>> metrics = new TreeMap<>();

    Scrape(String text) {
        metrics.put("up", new HashMap<>(ADDED));
        LINE.matcher(text).results().forEach(line -> {
            var labels = metrics.computeIfAbsent(line.group(1), _ -> new HashMap<>(ADDED));
            if (line.group(2) == null) return;
            LABEL.matcher(line.group(2))
                    .results()
                    .forEach(label -> labels.computeIfAbsent(label.group(1), _ -> new TreeSet<>())
                            .add(label.group(2)));
        });
    }

    Set<String> names() {
        return metrics.keySet();
    }

    /** Nothing for a metric that is not told. */
    Map<String, Set<String>> labels(String metric) {
        return metrics.getOrDefault(metric, Map.of());
    }

    /** What the expression asks for and nobody tells. */
    List<String> missing(Expression expression) {
        return expression.wants().stream()
                .filter(want -> !tells(want))
                .map(Expression.Want::toString)
                .toList();
    }

    private boolean tells(Expression.Want want) {
        return want.metrics().stream().anyMatch(metric -> {
            var labels = labels(metric);
            if (!metrics.containsKey(metric)) return false;
            if (want.label() == null) return true;
            var values = labels.get(want.label());
            return values != null && (want.value() == null || values.contains(want.value()));
        });
    }
}
