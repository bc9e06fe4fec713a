package org.talentpool.command.deadline;

import static org.talentpool.eventlog.metadata.DecisionMetaData.ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.ROLE;
import static org.talentpool.eventlog.metadata.DecisionMetaData.SYSTEM_ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.SYSTEM_ROLE;

import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** Sends what a deadline wishes, in nobody's name but the system's. A repetition is answered by the post with nothing. */
final class DueWish {
    private static final MetaData SYSTEM = MetaData.from(Map.of(ACTOR, SYSTEM_ACTOR, ROLE, SYSTEM_ROLE));

    private DueWish() {}

    static void send(CommandGateway commands, KeptDeadline kept) {
        var metaData = SYSTEM.mergedWith(kept.origin().metaData());
        commands.sendAndWait(new GenericCommandMessage<>(kept.deadline().wish(), metaData));
    }
}
