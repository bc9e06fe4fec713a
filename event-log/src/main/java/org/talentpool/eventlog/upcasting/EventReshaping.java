package org.talentpool.eventlog.upcasting;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/**
 * One step of one event type from a revision to the next. Personal components pass through enciphered and keep their
 * names. Declare it as a bean; the order of steps follows from their revisions.
 */
public class EventReshaping extends SingleEventUpcaster {
    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final UnaryOperator<ObjectNode> reshape;

    /** @param reshape gives the JSON of the newer revision; it may change the node that it is handed */
    public EventReshaping(String type, String fromRevision, String toRevision, UnaryOperator<ObjectNode> reshape) {
        this.from = new SimpleSerializedType(type, fromRevision);
        this.to = new SimpleSerializedType(type, toRevision);
        this.reshape = reshape;
    }

    String type() {
        return from.getName();
    }

    int fromRevision() {
        return Integer.parseInt(from.getRevision());
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return from.equals(event.getType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, ObjectNode.class, reshape::apply);
    }
}
