package org.talentpool.web.hostile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that a well-behaved library refuses to write. */
final class Json {
    private Json() {}

    static String write(Object value) {
        return switch (value) {
            case Raw raw -> raw.text();
            case Map<?, ?> members ->
                members.entrySet().stream()
                        .map(member -> quote(member.getKey()) + ":" + write(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> items -> items.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
            case String text -> quote(text);
            default -> value.toString();
        };
    }

    private static String quote(Object text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** Text that goes into the body as it stands. */
    record Raw(String text) {}
}
