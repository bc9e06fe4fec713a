package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Marks that do not hang on the day, of all places that anybody has ever had, by the policies that were asked for lately. */
final class LastingMarks {
    private static final int POLICIES = 4;
    /** Beyond these they are forgotten and made again when asked for: more than twice as many as are made at once. */
    private static final int MARKS = 4_000;

    private final Roster roster;
    private final Gate gate;
    private final Map<String, Marks> byLabel = new LinkedHashMap<>(POLICIES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Marks> eldest) {
            return size() > POLICIES;
        }
    };

    LastingMarks(Roster roster, Gate gate) {
        this.roster = roster;
        this.gate = gate;
    }

    /** The policies as the index applies them, with what is told by the same ones already. */
    Rules rules(PoliciesInForce inForce) {
        var known = byLabel.get(inForce.label());
        return known == null ? new Rules(inForce) : known.rules().on(inForce);
    }

    /** Has the wanted, and with the first of them all that are likely to be. */
    Marks by(Rules rules, Collection<Mark> wanted) {
        var marks = byLabel.computeIfAbsent(rules.inForce().label(), _ -> new Marks(roster, gate, rules));
        if (marks.hasAll(wanted)) return marks;
        if (marks.count() > MARKS) marks.retain(List.of());
        var all = new ArrayList<>(wanted);
        all.addAll(LikelyMarks.of(roster, rules));
        marks.add(all);
        return marks;
    }
}
