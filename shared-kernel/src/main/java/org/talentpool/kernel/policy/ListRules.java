package org.talentpool.kernel.policy;

/**
 * How long a listing counts where its list names neither an end nor a length (PO-09, PO-11).
 *
 * @param validityMonths from the day on which the candidate was notified
 */
public record ListRules(int validityMonths) implements PolicyRules {
    @Override
    public Policy policy() {
        return Policy.LIST_VALIDITY;
    }
}
