package org.talentpool.standalone.e2e;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An expression of Prometheus's language, as far as it names metrics, labels and values. */
final class Expression {
    private static final Set<String> WORDS =
            Set.of("and", "or", "unless", "bool", "offset", "by", "without", "on", "ignoring");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");
    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_:][\\w:]*)\\s*(\\{[^}]*})?(\\s*\\()?");
    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(=~|!=|!~|=)\\s*\"([^\"]*)\"");

    /**
     * @param metrics one of which must be told
     * @param label that it must have, or null
     * @param value that the label must have somewhere, or null
     */
    record Want(Set<String> metrics, String label, String value) {}

    private final List<Want> wants = new ArrayList<>();

    Expression(String text) {
        var metrics = new LinkedHashSet<String>();
        var bare = GROUPING.matcher(text.replaceAll("\\[[^\\]]*]", "")).replaceAll(" ");
        SELECTOR.matcher(bare).results().forEach(found -> {
            var name = found.group(1);
            if (found.group(3) != null || WORDS.contains(name)) return;
            metrics.add(name);
            wants.add(new Want(Set.of(name), null, null));
            if (found.group(2) != null) matchers(name, found.group(2));
        });
        GROUPING.matcher(text).results().forEach(grouping -> {
            for (var label : grouping.group(1).split(",")) wants.add(new Want(metrics, label.strip(), null));
        });
    }

    private void matchers(String metric, String selector) {
        MATCHER.matcher(selector)
                .results()
                .forEach(matcher -> wants.add(new Want(
                        Set.of(metric), matcher.group(1), matcher.group(2).equals("=") ? matcher.group(3) : null)));
    }

    List<Want> wants() {
        return wants;
    }
}
