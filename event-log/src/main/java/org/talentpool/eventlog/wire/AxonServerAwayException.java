package org.talentpool.eventlog.wire;

/** A process that cannot be reached by others does not start. */
public final class AxonServerAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AxonServerAwayException(String servers) {
        super("Axon Server cannot be reached at %s, or does not let this process in".formatted(servers));
    }
}
