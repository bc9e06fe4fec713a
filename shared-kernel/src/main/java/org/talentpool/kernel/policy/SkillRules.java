package org.talentpool.kernel.policy;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which names of skills mean the same. A skill that is not in the table means itself.
 *
 * @param skills no two of them share a name
 */
public record SkillRules(List<Skill> skills) implements PolicyRules {
    public SkillRules {
        skills = SkillTable.of(skills);
    }

    /**
     * One name for all that mean the same: the code of the entry that has this code, synonym or concept, else the name itself.
     * Blanks around it, upper and lower case, and blanks or hyphens for {@code _} make no difference; nothing is guessed.
     */
    public String canonical(String named) {
        return SkillTable.of(skills).canonical(named);
    }

    /** Place of the first entry that has a name of one before it; none if each name belongs to one entry. */
    public static OptionalInt firstClash(List<Skill> skills) {
        Set<String> taken = new HashSet<>();
        return IntStream.range(0, skills.size())
                .filter(place -> !skills.get(place).names().allMatch(taken::add))
                .findFirst();
    }

    @Override
    public Policy policy() {
        return Policy.SKILLS;
    }
}
