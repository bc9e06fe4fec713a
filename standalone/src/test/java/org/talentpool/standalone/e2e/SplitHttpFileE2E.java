package org.talentpool.standalone.e2e;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same walk, over three processes. */
@EnabledIfEnvironmentVariable(named = SplitSystem.AXON_SERVER, matches = ".+", disabledReason = SplitSystem.WHY_NOT)
class SplitHttpFileE2E extends HttpFileWalk {
    SplitHttpFileE2E() {
        super(SplitSystem.shared());
    }
}
