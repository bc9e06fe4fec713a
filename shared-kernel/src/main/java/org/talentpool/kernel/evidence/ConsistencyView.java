package org.talentpool.kernel.evidence;

import java.util.List;

/**
 * That the log at one size is the beginning of that at another (RFC 6962, 2.1.2).
 *
 * @param from how many events, and the root of the tree over them, in Base64
 * @param path hashes that lead to both roots, in Base64
 */
public record ConsistencyView(long from, String fromRoot, long to, String toRoot, List<String> path) {}
