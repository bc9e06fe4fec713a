package org.talentpool.standalone.e2e;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same post from requisition to appointment, over three processes. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@EnabledIfEnvironmentVariable(named = SplitSystem.AXON_SERVER, matches = ".+", disabledReason = SplitSystem.WHY_NOT)
class SplitJourneyE2E extends HireJourney {
    SplitJourneyE2E() {
        super(SplitSystem.shared());
    }
}
