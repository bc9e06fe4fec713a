package org.talentpool.web.query;

import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.metadata.QuestionMetaData;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.security.Actor;

/**
 * What goes with a question.
 *
 * @param role the role by which the actor may ask
 * @param minPosition what the read model must have seen before it answers
 */
public record Asking(Actor actor, Role role, @Nullable Long minPosition) {
    /** @throws Refusal NOT_FOUND if the actor is a candidate and this is another's */
    public void mustOwn(UUID candidateId) {
        if (role == Role.CANDIDATE && !candidateId.equals(actor.candidateId())) {
            throw Refusal.of(RefusalCode.NOT_FOUND, "There is nothing here, or nothing that you may see.");
        }
    }

    public boolean isCandidate() {
        return role == Role.CANDIDATE;
    }

    MetaData metaData() {
        return minPosition == null
                ? MetaData.emptyInstance()
                : MetaData.from(Map.of(QuestionMetaData.MIN_POSITION, minPosition));
    }
}
