package org.talentpool.kernel.evidence;

import java.util.List;

/**
 * That an event is in the log (RFC 6962, 2.1.1).
 *
 * @param leaf number of the event, from 0; positions have holes, numbers have none
 * @param leafHash of the event as it is stored now, in Base64
 * @param path hashes beside the way from the leaf to the root, the nearest first, in Base64
 * @param holds whether the way leads to the root of the checkpoint; if not, somebody has changed the event
 */
public record InclusionView(
        long position,
        String eventId,
        long leaf,
        String leafHash,
        List<String> path,
        boolean holds,
        CheckpointView checkpoint) {}
