package org.talentpool.query.readmodel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the {@code jsonb} columns of the read models, whatever the settings of the process for its HTTP bodies. */
@Component
public class JsonColumns {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<Class<?>, JavaType> lists = new ConcurrentHashMap<>();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public @Nullable String writeOrNull(@Nullable Object value) {
        return value == null ? null : write(value);
    }

    public <T> T read(String json, Class<T> type) {
        return Objects.requireNonNull(mapper.readValue(json, type));
    }

    public <T> @Nullable T readOrNull(@Nullable String json, Class<T> type) {
        return json == null ? null : read(json, type);
    }

    public <T> List<T> list(String json, Class<T> element) {
        var type =
                lists.computeIfAbsent(element, of -> mapper.getTypeFactory().constructCollectionType(List.class, of));
        return mapper.readValue(json, type);
    }

    public Map<String, @Nullable Object> map(String json) {
        return mapper.readValue(json, new TypeReference<>() {});
    }

    /** A value as plain maps, lists, texts and numbers. */
    public Object plain(Object value) {
        return Objects.requireNonNull(mapper.convertValue(value, Object.class));
    }
}
