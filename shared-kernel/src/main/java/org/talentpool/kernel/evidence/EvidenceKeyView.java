package org.talentpool.kernel.evidence;

/**
 * The key that checks the signatures of checkpoints. Whoever wants to be sure has it from elsewhere.
 *
 * @param publicKey name, id and key, as the format of signed notes has it
 */
public record EvidenceKeyView(String publicKey) {}
