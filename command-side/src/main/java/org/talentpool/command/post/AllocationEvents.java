package org.talentpool.command.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.OfferMade;

/** Words what happens between a post and the person whom it is kept for. */
final class AllocationEvents {
    private AllocationEvents() {}

    /** @param number which assignment of the post it is */
    static CandidateAssigned assigned(
            AssignToPost wish, int number, LocalDate holdUntil, Verdict verdict, List<Condition> conditions) {
        return new CandidateAssigned(
                wish.postId().value(),
                wish.candidateId().value(),
                wish.requisitionId().value(),
                number,
                Objects.requireNonNull(verdict.listedSlot(), "a fitting verdict names its slot"),
                verdict.lowerGrade(),
                holdUntil,
                conditions,
                verdict.policyVersion(),
                Personal.of(verdict));
    }

    static HoldExtended extended(Allocation held, LocalDate holdUntil) {
        var assigned = held.assignment();
        return new HoldExtended(
                assigned.postId(),
                assigned.candidateId(),
                assigned.requisitionId(),
                assigned.assignment(),
                held.holdUntil(),
                holdUntil);
    }

    /** @param number which offer of the post it is */
    static OfferMade offered(OfferContract wish, Allocation held, int number, ContractTerms terms) {
        var circumstance = wish.circumstance();
        return new OfferMade(
                wish.postId().value(),
                held.candidateId(),
                held.requisitionId(),
                number,
                wish.grade(),
                wish.startsOn(),
                wish.answerBy(),
                wish.consentGivenOn(),
                Personal.of(circumstance == null ? "" : circumstance),
                terms);
    }

    static CandidateAppointed appointed(OfferMade offer, LocalDate startsOn, ContractTerms terms) {
        return new CandidateAppointed(offer.postId(), offer.candidateId(), offer.requisitionId(), startsOn, terms);
    }
}
