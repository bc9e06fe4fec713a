package org.talentpool.kernel.policy;

/**
 * How long personal data are kept (DP-01, DP-02; DP-03 is not public).
 *
 * @param monthsIfNotRecruited counted from the last day on which the data could still be used for a selection
 * @param yearsIfRecruited counted from the end of employment
 */
public record RetentionRules(int monthsIfNotRecruited, int yearsIfRecruited) implements PolicyRules {
    @Override
    public Policy policy() {
        return Policy.RETENTION;
    }
}
