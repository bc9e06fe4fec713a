package org.talentpool.kernel.matching;

/**
 * A part of a criterion that a member is short of.
 *
 * @param required the part, as it is asked for
 */
public record Shortfall(Criterion criterion, String required) {}
