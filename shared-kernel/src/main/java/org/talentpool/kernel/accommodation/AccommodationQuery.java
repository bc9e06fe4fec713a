package org.talentpool.kernel.accommodation;

/** What can be asked about the evidence for accommodation; whoever passes the question on sees to it that the asker may. */
public sealed interface AccommodationQuery {
    record GetEvidence(AccommodationId accommodationId) implements AccommodationQuery {}
}
