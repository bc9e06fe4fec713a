package org.talentpool.kernel.policy;

/**
 * How long personal data are kept (DP-01, DP-02; DP-03 is not public).
 *
 * @param monthsIfNotRecruited of somebody who came onto no list, counted from the last day on which something happened
 * @param monthsIfListed of somebody who was on a list and not recruited, counted from the last day of the membership
 * @param yearsIfRecruited counted from the end of employment
 * @param noticeDays how long before its data are erased a person is told; ours
 */
public record RetentionRules(int monthsIfNotRecruited, int monthsIfListed, int yearsIfRecruited, int noticeDays)
        implements PolicyRules {
    @Override
    public Policy policy() {
        return Policy.RETENTION;
    }
}
