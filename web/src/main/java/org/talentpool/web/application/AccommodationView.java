package org.talentpool.web.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.application.AccommodationState;
import org.talentpool.kernel.application.ApplicationView;

/**
 * Accommodation under one application, for those who need to know nothing else of it.
 *
 * @param measures that were granted; none before, and none once erased
 */
record AccommodationView(
        UUID applicationId,
        UUID candidateId,
        AccommodationState state,
        @Nullable String measures) {
    static AccommodationView of(ApplicationView application) {
        var accommodation = application.accommodation();
        return new AccommodationView(
                application.id(), application.candidateId(), accommodation.state(), accommodation.measures());
    }
}
