package org.talentpool.kernel.candidate;

/** What can be asked about a candidate. */
public sealed interface CandidateQuery {
    record GetCandidate(CandidateId candidateId) implements CandidateQuery {}
}
