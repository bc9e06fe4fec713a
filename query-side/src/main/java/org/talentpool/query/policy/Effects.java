package org.talentpool.query.policy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.PolicyEffectView;
import org.talentpool.kernel.policy.PolicyEffectView.Effect;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

/**
 * Tells what a version does to the memberships that exist, by judging each of them on the version's first day without it and
 * with it. Versions of policies that only rule acts leave all of them as they are.
 */
@Component
class Effects {
    private final Policies policies;
    private final MembershipsToJudge memberships;

    Effects(Policies policies, MembershipsToJudge memberships) {
        this.policies = policies;
        this.memberships = memberships;
    }

    PolicyEffectView of(PolicyVersion version, int limit, @Nullable String cursor) {
        var rulebook = policies.rulebook();
        var without = rulebook.without(version.policy(), version.version()).on(version.validFrom());
        var with = rulebook.without(version.policy(), version.version())
                .with(version)
                .on(version.validFrom());
        var all = memberships.all().stream()
                .map(membership -> membership.effect(without, with))
                .toList();
        var counts = new EnumMap<Effect, Long>(Effect.class);
        counts.putAll(all.stream().collect(groupingBy(PolicyEffectView.Item::effect, counting())));
        var page = page(all, limit, Cursor.read(cursor, 1));
        return new PolicyEffectView(
                version.policy(),
                version.version(),
                version.validFrom(),
                version.reach(),
                counts,
                page.items(),
                page.next());
    }

    private static Page<PolicyEffectView.Item> page(
            List<PolicyEffectView.Item> all, int limit, @Nullable Cursor after) {
        long from = after == null ? 0 : after.number(0);
        var touched = all.stream()
                .filter(item -> item.effect() != Effect.STAYS)
                .skip(from)
                .limit(Page.rowsFor(limit))
                .toList();
        return Page.of(touched, limit, _ -> Cursor.of(from + limit));
    }
}
