package org.talentpool.standalone.demo;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.talentpool.eventlog.metadata.DecisionMetaData;

/**
 * A command with who sends it and why.
 *
 * @param key names the step of the story, so that a second attempt to tell it does nothing twice
 */
record Decision(Actor actor, String key, Object command, String reasonCode, String reason) {
    static Decision of(Actor actor, String key, Object command) {
        return new Decision(actor, key, command, "REGULAR", "Regular step of the procedure");
    }

    Decision because(String code, String text) {
        return new Decision(actor, key, command, code, text);
    }

    CommandMessage<Object> message() {
        return GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Map.of(
                        DecisionMetaData.ACTOR,
                        actor.username,
                        DecisionMetaData.ROLE,
                        actor.role.name(),
                        DecisionMetaData.REASON_CODE,
                        reasonCode,
                        DecisionMetaData.REASON,
                        reason,
                        DecisionMetaData.IDEMPOTENCY_KEY,
                        "demo/" + key,
                        DecisionMetaData.REQUEST_FINGERPRINT,
                        "demo/" + key));
    }
}
