package org.talentpool.web.query;

import java.time.Instant;
import java.util.HashMap;
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
 * @param asOf the moment of which the answer is to tell; now, if there is none
 */
public record Asking(
        Actor actor,
        Role role,
        @Nullable Long minPosition,
        @Nullable Instant asOf) {
    /** About now. */
    public Asking(Actor actor, Role role, @Nullable Long minPosition) {
        this(actor, role, minPosition, null);
    }

    /** The same of another moment. */
    public Asking as(@Nullable Instant moment) {
        return new Asking(actor, role, minPosition, moment);
    }

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
        var metaData = new HashMap<String, Object>();
        if (minPosition != null) {
            metaData.put(QuestionMetaData.MIN_POSITION, minPosition);
        }
        if (asOf != null) {
            metaData.put(QuestionMetaData.AS_OF, asOf.toString());
        }
        return MetaData.from(metaData);
    }
}
