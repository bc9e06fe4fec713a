package org.talentpool.kernel.operations;

import java.util.List;

/**
 * What came of offering dead letters again.
 *
 * @param handled letters that were handled and are gone
 * @param failedAgain sequences that stopped at a letter that failed again
 * @param left letters that are still there, of the sequence or group that was asked for
 * @param failures kinds of the failures, each once
 */
public record LettersRetried(int handled, int failedAgain, long left, List<String> failures) {}
