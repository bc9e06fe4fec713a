package org.talentpool.eventlog.keys;

import java.util.UUID;

/**
 * A personal value cannot be opened although its person was never erased. Taking it for erased would blank every read
 * model for good, so whoever meets this stops.
 */
public class UnknownSubjectKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownSubjectKeyException(UUID subject) {
        super("No key, present or destroyed, is known for subject %s: wrong or incomplete key store"
                .formatted(subject));
    }
}
