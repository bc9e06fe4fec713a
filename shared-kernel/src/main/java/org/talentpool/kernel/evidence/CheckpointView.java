package org.talentpool.kernel.evidence;

/**
 * What the log was at some moment: so many events and no others.
 *
 * @param origin names the log
 * @param size how many events
 * @param root of the Merkle tree over them (RFC 6962), in Base64
 * @param note the same as it was signed and published
 */
public record CheckpointView(String origin, long size, String root, String note) {}
