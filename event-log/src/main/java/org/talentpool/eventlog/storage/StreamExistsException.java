package org.talentpool.eventlog.storage;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** A stream was to be begun that already has a first event. */
public class StreamExistsException extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    private final String stream;

    public StreamExistsException(String stream, @Nullable Throwable cause) {
        super("The stream " + stream + " already exists", cause);
        this.stream = stream;
    }

    public String stream() {
        return stream;
    }
}
