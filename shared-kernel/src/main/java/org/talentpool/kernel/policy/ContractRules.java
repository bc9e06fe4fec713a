package org.talentpool.kernel.policy;

import java.util.List;
import org.talentpool.kernel.contract.ContractEnding;

/**
 * Lengths of contracts (CO-01 to CO-11); in months unless said otherwise.
 *
 * @param firstContract length of the first contract
 * @param renewals most months that all renewals together may add
 * @param conversionClosesBefore how long before the end of the renewals an indefinite contract must be asked for (CO-05)
 * @param probation length of the probation (CO-09)
 * @param probationExtensions how often a probation can be extended, which is exceptional; ours (CO-10)
 * @param renewalDecisionBefore how long before its end it is to be decided whether a contract is renewed; ours (CO-12)
 * @param reminderDays how many days before a date of the contract calendar a reminder is raised; ours
 * @param backToPool endings after which the person is available again on a list that is still valid
 */
public record ContractRules(
        int firstContract,
        int renewals,
        int conversionClosesBefore,
        int probation,
        int probationExtensions,
        int renewalDecisionBefore,
        int reminderDays,
        List<ContractEnding> backToPool)
        implements PolicyRules {
    public ContractRules {
        backToPool = List.copyOf(backToPool);
    }

    /** First contract and renewals together, in months: the hard limit in the post where there is one. */
    public int longest() {
        return firstContract + renewals;
    }

    @Override
    public Policy policy() {
        return Policy.CONTRACT_TERMS;
    }
}
