package org.talentpool.command.post;

import static org.talentpool.kernel.refusal.RefusalCode.HOLD_NOT_EXTENDABLE;

import java.util.Map;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.post.HoldPolicy;
import org.talentpool.kernel.refusal.Refusal;

/** How long somebody is kept for a post while nothing is offered. */
@Applies({"PO-14", "PO-15", "PO-16"})
final class Holding {
    private Holding() {}

    static void mustBeExtendable(Allocation held, Standing standing, PoliciesInForce inForce) {
        HoldPolicy.ruleAgainstExtension(held.holdUntil(), held.extension() != null, standing, inForce)
                .ifPresent(rule -> {
                    throw Refusal.byRule(
                            HOLD_NOT_EXTENDABLE,
                            rule,
                            "The hold cannot be extended",
                            Map.of("holdUntil", held.holdUntil().toString()));
                });
    }

    static boolean isOver(Allocation held) {
        return Today.inBrussels().isAfter(held.holdUntil());
    }
}
