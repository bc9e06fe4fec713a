package org.talentpool.kernel.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentpool.kernel.policy.SkillRules;

/** The skills that a member brings, found by what they mean. */
final class BroughtSkills {
    private final SkillRules rules;
    private final Map<String, String> words = new LinkedHashMap<>();

    BroughtSkills(List<String> brought, SkillRules rules) {
        this.rules = rules;
        brought.forEach(skill -> words.putIfAbsent(rules.canonical(skill), skill));
    }

    boolean has(String asked) {
        return words.containsKey(rules.canonical(asked));
    }

    /** The skill as it is asked for, and as it is brought where that is another word. */
    String told(String asked) {
        var brought = words.get(rules.canonical(asked));
        return brought == null || brought.equals(asked) ? asked : asked + " as " + brought;
    }
}
