package org.talentpool.command.deadline;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stores a deadline as small JSON, which stays readable when classes move. What it follows from stands beside the components of
 * its kind; those of earlier releases follow from nothing known.
 */
class DeadlineJson implements Serializer {
    private static final String ORIGIN = "origin";

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public byte[] serialize(@Nullable Object data) {
        return json.writeValueAsBytes(data instanceof KeptDeadline kept ? tree(kept) : data);
    }

    private JsonNode tree(KeptDeadline kept) {
        ObjectNode tree = json.valueToTree(kept.deadline());
        if (!kept.origin().equals(Origin.NONE)) {
            tree.set(ORIGIN, json.valueToTree(kept.origin()));
        }
        return tree;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] stored) {
        return type == KeptDeadline.class ? type.cast(kept(stored)) : json.readValue(stored, type);
    }

    private KeptDeadline kept(byte[] stored) {
        var tree = (ObjectNode) json.readTree(stored);
        var origin = tree.remove(ORIGIN);
        return new KeptDeadline(
                json.treeToValue(tree, Deadline.class),
                origin == null ? Origin.NONE : json.treeToValue(origin, Origin.class));
    }
}
