package org.talentpool.kernel.privacy;

import org.talentpool.kernel.candidate.CandidateId;

/** What can be asked about the data of one person. */
public sealed interface PrivacyQuery {
    /** None while nobody has asked to forget the person. */
    record GetErasure(CandidateId candidateId) implements PrivacyQuery {}

    record GetRetention(CandidateId candidateId) implements PrivacyQuery {}

    /**
     * Every event that is about the person.
     *
     * @param forThePerson whether the person asks, who alone is told what one role alone may read
     */
    record GetPersonalRecords(CandidateId candidateId, boolean forThePerson) implements PrivacyQuery {}
}
