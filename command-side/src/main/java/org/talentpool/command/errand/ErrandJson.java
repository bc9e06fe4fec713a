package org.talentpool.command.errand;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Stores an errand as small JSON, which stays readable when classes move. */
class ErrandJson implements Serializer {
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public byte[] serialize(@Nullable Object data) {
        return json.writeValueAsBytes(data);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] stored) {
        return json.readValue(stored, type);
    }
}
