package org.talentpool.command.application;

import static org.talentpool.kernel.application.AccommodationState.DECLINED;
import static org.talentpool.kernel.application.AccommodationState.GRANTED;
import static org.talentpool.kernel.application.AccommodationState.NOT_REQUESTED;
import static org.talentpool.kernel.application.AccommodationState.REQUESTED;

import java.util.Set;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.application.AccommodationState;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationDeclined;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationGranted;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationRequested;
import org.talentpool.kernel.event.Personal;

/**
 * Accommodation under one application (SE-14): asked for, then granted or declined. Who was declined may ask again, and what
 * was granted may be changed.
 *
 * @param measures that were granted last
 */
record Accommodation(AccommodationState state, Personal<String> measures) {
    static final Accommodation NONE = new Accommodation(NOT_REQUESTED, Personal.erased());

    static Accommodation after(ApplicationEvent event, Accommodation before) {
        return switch (event) {
            case AccommodationRequested _ -> new Accommodation(REQUESTED, before.measures());
            case AccommodationDeclined _ -> new Accommodation(DECLINED, before.measures());
            case AccommodationGranted granted -> new Accommodation(GRANTED, granted.measures());
            default -> before;
        };
    }

    /** A request that waits already is no news. */
    boolean lacksRequest() {
        mustBe(NOT_REQUESTED, REQUESTED, DECLINED);
        return state != REQUESTED;
    }

    boolean lacks(Personal<String> wanted) {
        mustBeAskedFor();
        return state != GRANTED || !measures.equals(wanted);
    }

    boolean lacksRefusal() {
        mustBe(REQUESTED, DECLINED);
        return state != DECLINED;
    }

    void mustBeAskedFor() {
        mustBe(REQUESTED, GRANTED);
    }

    private void mustBe(AccommodationState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw Refused.wrongState(state);
        }
    }
}
