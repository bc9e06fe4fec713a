package org.talentpool.command.application;

import static org.talentpool.kernel.sample.Samples.APPLICATION;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import org.talentpool.kernel.accommodation.AccommodationEvent.EvidenceFiled;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationDeclined;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationGranted;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationRequested;
import org.talentpool.kernel.event.Personal;

/** What can have happened on the way to an accommodation. */
final class AccommodationSteps {
    static final String MEASURES = "A quarter more time in the written test";
    static final String EVIDENCE = "Certificate of 3 March";

    static final AccommodationRequested REQUESTED =
            new AccommodationRequested(APPLICATION.value(), CANDIDATE.value(), REQUISITION.value());
    static final AccommodationGranted GRANTED = granted(MEASURES);
    static final AccommodationDeclined DECLINED =
            new AccommodationDeclined(APPLICATION.value(), CANDIDATE.value(), REQUISITION.value());
    static final EvidenceFiled FILED = filed(EVIDENCE);

    private AccommodationSteps() {}

    static AccommodationGranted granted(String measures) {
        return new AccommodationGranted(
                APPLICATION.value(), CANDIDATE.value(), REQUISITION.value(), Personal.of(measures));
    }

    static EvidenceFiled filed(String evidence) {
        return new EvidenceFiled(APPLICATION.value(), CANDIDATE.value(), Personal.of(evidence));
    }
}
