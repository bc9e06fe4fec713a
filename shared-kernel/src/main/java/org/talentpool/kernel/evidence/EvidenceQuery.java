package org.talentpool.kernel.evidence;

/** What somebody asks who does not want to believe the log without proof. */
public sealed interface EvidenceQuery {
    /** The latest checkpoint; no answer before the first. */
    record GetCheckpoint() implements EvidenceQuery {}

    /** The key that checks the signatures of checkpoints; no answer before the first start with one. */
    record GetEvidenceKey() implements EvidenceQuery {}

    /** That the event at a position is under the latest checkpoint; no answer if it is not, or not yet. */
    record ProvePosition(long position) implements EvidenceQuery {}

    /** The same of an event by its id. */
    record ProveEvent(String eventId) implements EvidenceQuery {}

    /**
     * That the log at one size is the beginning of that at another; no answer if it never had both.
     *
     * @param from how many events, at least one
     */
    record ProveConsistency(long from, long to) implements EvidenceQuery {}
}
