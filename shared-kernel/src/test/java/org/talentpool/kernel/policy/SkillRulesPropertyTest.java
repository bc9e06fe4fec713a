package org.talentpool.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.sample.Seed;

/** What a name means, against reading through the whole table letter by letter. */
class SkillRulesPropertyTest {
    private static final List<String> WORDS = List.of("ms", "share", "point", "a", "b");
    private static final List<String> GAPS = List.of(" ", "-", "_", "  ", " - ", "");
    private static final List<String> CONCEPTS = List.of("0a", "0b");

    @Test
    void a_name_means_the_entry_that_has_it_and_else_itself() {
        Seed.of("names of skills").eachCase(seed -> {
            var table = table(seed);
            var rules = new SkillRules(table);
            var named = name(seed);
            var expected = lookedUp(table, named);
            assertThat(rules.canonical(named)).as("%s in %s", named, table).isEqualTo(expected);
            assertThat(rules.canonical(rules.canonical(named))).isEqualTo(expected);
        });
    }

    private static List<Skill> table(Seed seed) {
        var table = new ArrayList<Skill>();
        for (var n = seed.number(0, 4); n > 0; n--) {
            var concept = seed.chance(30) ? concept(seed) : null;
            var synonyms = seed.chance(50) ? List.of(words(seed)) : List.<String>of();
            var skill = new Skill("CODE" + n, concept, concept == null ? null : "1.2.0", synonyms);
            table.add(skill);
            if (SkillRules.firstClash(table).isPresent()) table.removeLast();
        }
        return table;
    }

    private static String name(Seed seed) {
        if (seed.chance(20)) return concept(seed);
        return seed.chance(30) ? seed.oneOf(List.of("CODE", "code")) + seed.number(1, 4) : words(seed);
    }

    private static String words(Seed seed) {
        var words = seed.oneOf(List.of("", " ")) + seed.oneOf(WORDS);
        for (var n = seed.number(0, 2); n > 0; n--) words += seed.oneOf(GAPS) + seed.oneOf(WORDS);
        return seed.chance(50) ? words.toUpperCase() : words;
    }

    private static String concept(Seed seed) {
        var last = seed.oneOf(CONCEPTS);
        return "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-0000000000" + last;
    }

    private static String lookedUp(List<Skill> table, String named) {
        for (var skill : table) {
            var names = new ArrayList<>(skill.synonyms());
            names.add(skill.code());
            if (skill.escoUri() != null) names.add(skill.escoUri());
            for (var name : names) if (spelt(name).equals(spelt(named))) return skill.code();
        }
        return spelt(named);
    }

    private static String spelt(String name) {
        if (name.startsWith("http")) return name;
        var letters = new StringBuilder();
        var gap = false;
        for (var letter : name.trim().toCharArray()) {
            var inGap = letter == ' ' || letter == '-';
            if (inGap && !gap) letters.append('_');
            if (!inGap) letters.append(Character.toUpperCase(letter));
            gap = inGap;
        }
        return letters.toString();
    }
}
