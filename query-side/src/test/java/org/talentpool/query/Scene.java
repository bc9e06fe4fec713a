package org.talentpool.query;

import static org.talentpool.kernel.sample.Samples.CLOSES_ON;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.accommodation.AccommodationEvent.EvidenceFiled;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationGranted;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationRequested;
import org.talentpool.kernel.application.ApplicationEvent.AiUseFlagged;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationScreened;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.application.SelectionPhase;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionClosed;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionPublished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.sample.ApplicationSample;
import org.talentpool.kernel.sample.PostSample;

/** Steps of a story that need several events, with the samples' values on fresh ids. */
public record Scene(Story story) {
    public UUID closedRequisition(String number) {
        var id = UUID.randomUUID();
        story.tell(
                new RequisitionDrafted(
                        id,
                        number,
                        "Assistant",
                        List.of(Profile.values()),
                        List.of(SLOT),
                        CLOSES_ON,
                        CRITERIA,
                        CONDITIONS),
                new RequisitionPublished(id),
                new CriteriaFixed(id, CRITERIA),
                new RequisitionClosed(id));
        return id;
    }

    public UUID establishedList(LocalDate validUntil) {
        var id = closedRequisition("R-" + UUID.randomUUID());
        story.tell(new ReserveListEstablished(id, validUntil, null));
        return id;
    }

    public UUID candidate() {
        return candidate(PERSON, QUALIFICATIONS);
    }

    public UUID candidate(Person person, Qualifications qualifications) {
        var id = UUID.randomUUID();
        story.tell(new CandidateRegistered(id, Personal.of(person), Personal.of(qualifications)));
        return id;
    }

    public UUID member(UUID list) {
        var id = candidate();
        list(id, list, EVIDENCE, NOTIFIED_ON, SLOT);
        return id;
    }

    /** @return the application that was listed */
    public UUID list(UUID candidate, UUID list, MembershipEvidence evidence, LocalDate notifiedOn, GradeSlot... slots) {
        var application = UUID.randomUUID();
        var profiles = List.of(PROFILE);
        story.tell(
                new ApplicationSubmitted(application, candidate, list, profiles),
                new ApplicationLodged(candidate, application, list),
                new ApplicationScreened(
                        application, candidate, list, ScreeningOutcome.IN, Personal.of(ApplicationSample.SCREENED)),
                new AssessmentRecorded(
                        application, candidate, list, AssessmentKind.INTERVIEW, Personal.of(ApplicationSample.RESULT)),
                new ApplicantListed(application, candidate, list, profiles, List.of(slots), notifiedOn),
                new MembershipGained(
                        candidate, application, list, profiles, List.of(slots), notifiedOn, Personal.of(evidence)));
        return application;
    }

    public UUID plannedPost(String number) {
        return plannedPost(number, null);
    }

    public UUID plannedPost(String number, @Nullable ClearanceLevel clearance) {
        var id = UUID.randomUUID();
        story.tell(new PostPlanned(
                id,
                number,
                "Assistant, budget",
                "Finance",
                SLOT,
                PROFILE,
                Regime.ESTABLISHED,
                true,
                STARTS_ON,
                null,
                clearance));
        return id;
    }

    public UUID openPost(UUID... lists) {
        return openPost(Scoring.BASELINE, lists);
    }

    public UUID openPost(Scoring scoring, UUID... lists) {
        var id = plannedPost("P-" + UUID.randomUUID());
        story.tell(new VacancyOpened(id, List.of(lists), CRITERIA, null, scoring));
        return id;
    }

    public void hold(UUID post, UUID candidate, UUID list) {
        story.tell(
                new CandidateAssigned(
                        post,
                        candidate,
                        list,
                        1,
                        SLOT,
                        false,
                        TODAY.plusDays(60),
                        CONDITIONS,
                        "2025.1",
                        Personal.of(Verdict.NONE)),
                new CandidateCommitted(candidate, post, list));
    }

    /** Asks for accommodation, files evidence for it and grants it. */
    public void accommodate(UUID application, UUID candidate, UUID list, String evidence, String measures) {
        story.tell(
                new AccommodationRequested(application, candidate, list),
                new EvidenceFiled(application, candidate, Personal.of(evidence)),
                new AccommodationGranted(application, candidate, list, Personal.of(measures)));
    }

    public void flag(UUID application, UUID candidate, UUID list, String evidence) {
        story.tell(new AiUseFlagged(application, candidate, list, SelectionPhase.TEST, Personal.of(evidence)));
    }

    public void offer(UUID post, UUID candidate, UUID list) {
        story.tell(new OfferMade(
                post,
                candidate,
                list,
                1,
                SLOT.lower(),
                STARTS_ON,
                TODAY.plusDays(14),
                null,
                Personal.erased(),
                PostSample.TERMS));
    }

    public void refuse(UUID post, UUID candidate, UUID list) {
        story.tell(
                new OfferRefused(post, candidate, list, 1),
                new CommitmentEnded(candidate, post, list, CommitmentEnd.OFFER_REFUSED));
    }

    public void appoint(UUID post, UUID candidate, UUID list) {
        story.tell(
                new OfferAccepted(post, candidate, list, 1),
                new CandidateAppointed(post, candidate, list, STARTS_ON, PostSample.TERMS));
    }

    /** A member of the list is in the post. */
    public UUID filledPost(UUID member, UUID list) {
        var post = openPost(list);
        hold(post, member, list);
        offer(post, member, list);
        appoint(post, member, list);
        return post;
    }

    public void leave(UUID post, UUID candidate, UUID list, LocalDate lastDay) {
        story.tell(
                new ContractEnded(post, candidate, list, lastDay, ContractEnding.EXPIRY),
                new CommitmentEnded(candidate, post, list, CommitmentEnd.CONTRACT_ENDED));
    }
}
