package org.talentpool.eventlog.serializer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventData;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.keys.SubjectKeys;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Has the keys at hand that a batch of stored events will be opened with: a reader that asks for each by itself waits for each. */
public final class KeysAhead {
    private final JsonFactory json = new JsonFactory();
    private final EventTypes types;
    private final SubjectKeys keys;

    KeysAhead(EventTypes types, SubjectKeys keys) {
        this.types = types;
        this.keys = keys;
    }

    /** An event that names nobody here, say because it is of another time, is opened without; nothing fails here. */
    public void prepare(List<? extends EventData<?>> events) {
        var subjects = new HashSet<UUID>();
        events.forEach(event -> subject(event).ifPresent(subjects::add));
        keys.prepare(subjects);
    }

    private Optional<UUID> subject(EventData<?> event) {
        return types.named(event.getPayload().getType().getName())
                .filter(shape -> !shape.personal().isEmpty())
                .map(EventShape::subject)
                .map(subject -> value(subject.getName(), event.getPayload().getData()));
    }

    private @Nullable UUID value(String member, Object payload) {
        if (!(payload instanceof byte[] bytes)) {
            return null;
        }
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean named = parser.currentName().equals(member);
                parser.nextToken();
                if (named) {
                    return UUID.fromString(parser.getString());
                }
                parser.skipChildren();
            }
        } catch (RuntimeException unreadable) {
            return null;
        }
        return null;
    }
}
