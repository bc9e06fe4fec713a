package org.talentpool.command.deadline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.talentpool.kernel.candidate.CandidateCommand.ExpireMembership;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.contract.ContractCommand.ExpireContract;
import org.talentpool.kernel.contract.ContractCommand.RemindOfContract;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.LapseOffer;
import org.talentpool.kernel.post.PostCommand.WarnOfHold;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.privacy.PrivacyCommand.ReviewRetention;
import org.talentpool.kernel.privacy.PrivacyFileId;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.requisition.RequisitionCommand.ExpireReserveList;
import org.talentpool.kernel.requisition.RequisitionId;

/**
 * A wish to be sent later. Its stored form is read back after an update of the program: kinds and their components never
 * change, and each has a stored sample.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.OfHold.class, name = "LAPSE_HOLD"),
    @JsonSubTypes.Type(value = Deadline.OfExtendedHold.class, name = "LAPSE_EXTENDED_HOLD"),
    @JsonSubTypes.Type(value = Deadline.OfOffer.class, name = "LAPSE_OFFER"),
    @JsonSubTypes.Type(value = Deadline.OfReserveList.class, name = "EXPIRE_RESERVE_LIST"),
    @JsonSubTypes.Type(value = Deadline.OfMembership.class, name = "EXPIRE_MEMBERSHIP"),
    @JsonSubTypes.Type(value = Deadline.OfHoldWarning.class, name = "WARN_OF_HOLD"),
    @JsonSubTypes.Type(value = Deadline.OfContract.class, name = "EXPIRE_CONTRACT"),
    @JsonSubTypes.Type(value = Deadline.OfContractDate.class, name = "REMIND_OF_CONTRACT"),
    @JsonSubTypes.Type(value = Deadline.OfRetention.class, name = "REVIEW_RETENTION")
})
public sealed interface Deadline {
    /** The command to send; its handler does nothing if it comes too late or twice. */
    Object wish();

    /** Names the deadline, so that asking for it twice keeps it once. */
    String name();

    /** @param number which assignment of the post is meant */
    record OfHold(PostId postId, int number) implements Deadline {
        @Override
        public Object wish() {
            return new LapseHold(postId, number);
        }

        @Override
        public String name() {
            return "LAPSE_HOLD:" + postId.value() + ":" + number;
        }
    }

    /**
     * Beside the deadline of the hold itself, which fires before it and does nothing.
     *
     * @param number which assignment of the post is meant
     */
    record OfExtendedHold(PostId postId, int number) implements Deadline {
        @Override
        public Object wish() {
            return new LapseHold(postId, number);
        }

        @Override
        public String name() {
            return "LAPSE_EXTENDED_HOLD:" + postId.value() + ":" + number;
        }
    }

    /** @param number which offer of the post is meant */
    record OfOffer(PostId postId, int number) implements Deadline {
        @Override
        public Object wish() {
            return new LapseOffer(postId, number);
        }

        @Override
        public String name() {
            return "LAPSE_OFFER:" + postId.value() + ":" + number;
        }
    }

    /** @param lastDay of the list; each later end is a deadline of its own */
    record OfReserveList(RequisitionId requisitionId, LocalDate lastDay) implements Deadline {
        @Override
        public Object wish() {
            return new ExpireReserveList(requisitionId);
        }

        @Override
        public String name() {
            return "EXPIRE_RESERVE_LIST:" + requisitionId.value() + ":" + lastDay;
        }
    }

    /** @param lastDay of the membership, as far as was known when it was asked for */
    record OfMembership(CandidateId candidateId, RequisitionId requisitionId, LocalDate lastDay) implements Deadline {
        @Override
        public Object wish() {
            return new ExpireMembership(candidateId, requisitionId);
        }

        @Override
        public String name() {
            return "EXPIRE_MEMBERSHIP:" + candidateId.value() + ":" + requisitionId.value() + ":" + lastDay;
        }
    }

    /**
     * @param number which assignment of the post is meant
     * @param holdUntil the end that is warned of
     */
    record OfHoldWarning(PostId postId, int number, LocalDate holdUntil) implements Deadline {
        @Override
        public Object wish() {
            return new WarnOfHold(postId, number, holdUntil);
        }

        @Override
        public String name() {
            return "WARN_OF_HOLD:" + postId.value() + ":" + number + ":" + holdUntil;
        }
    }

    /** @param lastDay of the contract that is meant */
    record OfContract(PostId postId, LocalDate lastDay) implements Deadline {
        @Override
        public Object wish() {
            return new ExpireContract(postId, lastDay);
        }

        @Override
        public String name() {
            return "EXPIRE_CONTRACT:" + postId.value() + ":" + lastDay;
        }
    }

    /** @param lastDay until which, as far as was known, there is nothing to do */
    record OfRetention(CandidateId candidateId, LocalDate lastDay) implements Deadline {
        @Override
        public Object wish() {
            return new ReviewRetention(new PrivacyFileId(candidateId.value()));
        }

        @Override
        public String name() {
            return "REVIEW_RETENTION:" + candidateId.value() + ":" + lastDay;
        }
    }

    /** @param dueOn the date of the contract that is meant */
    record OfContractDate(PostId postId, ReminderKind date, LocalDate dueOn) implements Deadline {
        @Override
        public Object wish() {
            return new RemindOfContract(postId, date, dueOn);
        }

        @Override
        public String name() {
            return "REMIND_OF_CONTRACT:" + postId.value() + ":" + date + ":" + dueOn;
        }
    }
}
