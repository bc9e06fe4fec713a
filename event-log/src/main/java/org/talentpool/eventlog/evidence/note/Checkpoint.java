package org.talentpool.eventlog.evidence.note;

import java.util.Base64;

/**
 * What a log was: the first events and no others.
 *
 * @param origin names the log
 * @param size how many leaves
 * @param root of the tree over them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Checkpoint(String origin, long size, byte[] root) {
    /** What is signed. */
    String body() {
        return "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
    }
}
