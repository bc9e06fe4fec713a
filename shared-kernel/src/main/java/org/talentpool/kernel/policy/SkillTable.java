package org.talentpool.kernel.policy;

import java.util.AbstractList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** The entries as a list, and beside it where each name stands: a record keeps no map of its own. */
final class SkillTable extends AbstractList<Skill> implements RandomAccess {
    private final List<Skill> entries;
    private final Map<String, String> codes = new HashMap<>();

    private SkillTable(Collection<Skill> entries) {
        this.entries = List.copyOf(entries);
        for (var skill : this.entries)
            skill.names().forEach(name -> {
                if (codes.put(name, skill.code()) != null)
                    throw new IllegalArgumentException("a name of two skills: " + name);
            });
    }

    static SkillTable of(List<Skill> entries) {
        return entries instanceof SkillTable table ? table : new SkillTable(entries);
    }

    String canonical(String named) {
        var known = codes.get(named);
        if (known != null) return known;
        var plain = SkillNames.plain(named);
        return codes.getOrDefault(plain, plain);
    }

    @Override
    public Skill get(int index) {
        return entries.get(index);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
