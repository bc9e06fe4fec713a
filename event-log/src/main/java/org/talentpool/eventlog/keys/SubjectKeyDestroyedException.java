package org.talentpool.eventlog.keys;

import java.util.UUID;

/** Something personal was to be written about a person who has been erased. */
public class SubjectKeyDestroyedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SubjectKeyDestroyedException(UUID subject) {
        super("The key of subject %s is destroyed; nothing personal can be written about it".formatted(subject));
    }
}
