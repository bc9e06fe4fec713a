package org.talentpool.command.decision;

import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.refusal.Refusal;

/** Sees to it that a sender who is nothing but a candidate reaches only what is its own. */
public final class ActingCandidate {
    private ActingCandidate() {}

    /**
     * Lets pass whoever is no candidate, and a candidate to its own.
     *
     * @param owner the candidate whom the object belongs to; none if to nobody
     * @param object what to call unknown if it is another's
     * @throws Refusal with {@code NOT_FOUND}
     */
    public static void mayTouch(MetaData sender, @Nullable UUID owner, Object object) {
        Object acting = sender.get(DecisionMetaData.ACTOR_CANDIDATE_ID);
        if (acting != null && (owner == null || !acting.toString().equals(owner.toString()))) {
            throw Refused.notFound(object);
        }
    }
}
