package org.talentpool.eventlog.wire;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator what to look at, instead of where in the code it was noticed. */
final class AxonServerAwayAnalyzer extends AbstractFailureAnalyzer<AxonServerAwayException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, AxonServerAwayException away) {
        return new FailureAnalysis(
                away.getMessage(),
                "Start it first, or see axon.axonserver.servers, axon.axonserver.token and axon.axonserver.ssl-enabled;"
                        + " talentpool.wire.patience says how long a start waits.",
                failure);
    }
}
