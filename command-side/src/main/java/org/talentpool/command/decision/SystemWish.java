package org.talentpool.command.decision;

import static org.talentpool.eventlog.metadata.DecisionMetaData.ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.ROLE;
import static org.talentpool.eventlog.metadata.DecisionMetaData.SYSTEM_ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.SYSTEM_ROLE;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

/** Sends what nobody decided, as part of what it follows from. */
@Component
public class SystemWish {
    private static final MetaData SYSTEM = MetaData.from(Map.of(ACTOR, SYSTEM_ACTOR, ROLE, SYSTEM_ROLE));

    private final CommandGateway commands;

    public SystemWish(CommandGateway commands) {
        this.commands = commands;
    }

    /** A refusal is an answer too: it is so already, or whom it is about was erased. Only a lost race is thrown. */
    public void send(Object command, Origin origin) {
        var metaData = SYSTEM.mergedWith(origin.metaData());
        try {
            commands.sendAndWait(new GenericCommandMessage<>(command, metaData));
        } catch (CommandExecutionException refused) {
            if (!isAnswer(refused)) {
                throw refused;
            }
        }
    }

    private static boolean isAnswer(CommandExecutionException refused) {
        return refused.getDetails().orElse(null) instanceof RefusalDetails details
                && details.code() != RefusalCode.CONFLICT;
    }
}
