package org.talentpool.standalone.e2e;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** One post from requisition to appointment, in one process. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class HireJourneyE2E extends HireJourney {
    HireJourneyE2E() {
        super(RunningSystem.shared());
    }
}
