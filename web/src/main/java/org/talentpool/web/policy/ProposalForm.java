package org.talentpool.web.policy;

import java.time.LocalDate;
import org.talentpool.kernel.policy.PolicyCommand.ProposePolicy;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.web.command.Reasoned;

/** A new version of a policy; each policy has a form of its own for what it rules. */
interface ProposalForm extends Reasoned {
    /** Form of the name of a version. */
    String VERSION = "^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$";

    String version();

    /** First day on which it is to be in force. */
    LocalDate validFrom();

    /** Rules on acts govern all acts from their first day on, whomever they are about. */
    default Reach reach() {
        return Reach.ALL_MEMBERSHIPS;
    }

    PolicyRules toRules();

    default ProposePolicy toCommand() {
        var rules = toRules();
        return new ProposePolicy(
                new PolicyId(rules.policy()), new PolicyVersion(version(), validFrom(), reach(), rules));
    }
}
