package org.talentpool.command.errand;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.webhook.WebhookId;

/**
 * Something to be done soon. Its stored form is read back after an update of the program: kinds and their components never
 * change, and each has a stored sample.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Errand.MatchVacancy.class, name = "MATCH_VACANCY"),
    @JsonSubTypes.Type(value = Errand.MatchMember.class, name = "MATCH_MEMBER"),
    @JsonSubTypes.Type(value = Errand.MatchList.class, name = "MATCH_LIST"),
    @JsonSubTypes.Type(value = Errand.DeliverNotice.class, name = "DELIVER_NOTICE"),
    @JsonSubTypes.Type(value = Errand.ForgetPerson.class, name = "FORGET_PERSON")
})
public sealed interface Errand {
    /** Names the errand, so that asking for it twice keeps it once. */
    String name();

    /** @param correlationId of what happened, handed on to what follows */
    record MatchVacancy(
            PostId postId, Occasion occasion, @Nullable String correlationId) implements Errand {
        @Override
        public String name() {
            return "MATCH_VACANCY:" + occasion.event() + ":" + postId.value();
        }
    }

    /** @param correlationId of what happened, handed on to what follows */
    record MatchMember(
            CandidateId candidateId,
            Occasion occasion,
            @Nullable String correlationId) implements Errand {
        @Override
        public String name() {
            return "MATCH_MEMBER:" + occasion.event() + ":" + candidateId.value();
        }
    }

    /**
     * All members of a list, a page at a time.
     *
     * @param correlationId of what happened, handed on to what follows
     * @param cursor of the next page; none for the first
     */
    record MatchList(
            RequisitionId requisitionId,
            Occasion occasion,
            @Nullable String correlationId,
            @Nullable String cursor) implements Errand {
        @Override
        public String name() {
            return "MATCH_LIST:" + occasion.event();
        }

        public MatchList from(String next) {
            return new MatchList(requisitionId, occasion, correlationId, next);
        }
    }

    /**
     * @param round 0, and one more each time the delivery is repeated
     * @param attempt the next one, from 1
     */
    record DeliverNotice(WebhookId webhookId, NoticeId noticeId, int round, int attempt) implements Errand {
        @Override
        public String name() {
            return "DELIVER_NOTICE:" + webhookId.value() + ":" + noticeId.value() + ":" + round;
        }

        public DeliverNotice again() {
            return new DeliverNotice(webhookId, noticeId, round, attempt + 1);
        }
    }

    /** The log tells how far it has come. */
    record ForgetPerson(CandidateId candidateId) implements Errand {
        @Override
        public String name() {
            return "FORGET_PERSON:" + candidateId.value();
        }
    }
}
