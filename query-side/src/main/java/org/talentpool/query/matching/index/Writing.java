package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.query.matching.index.Marks.Column;

/** Writes marks of many places, one after the other, into bits that are clear. */
final class Writing {
    private final List<Column> tested = new ArrayList<>();
    private final @Nullable Bits[] bySkill;
    private boolean asksForSkills;

    Writing(Collection<Column> chosen, Numbers<String> skills) {
        bySkill = new Bits[skills.size()];
        for (var column : chosen) {
            // A member has few of the many skills: they are told by the member, not tried one by one.
            if (column.mark() instanceof Mark.HasSkill(String skill)) {
                asksForSkills = true;
                bySkill[skills.of(skill)] = column.bits();
            } else tested.add(column);
        }
    }

    void write(int place, Row row) {
        row.at(place);
        for (var column : tested) if (column.test().isMet(row)) column.bits().set(place, true);
        if (!asksForSkills) return;
        row.forEachSkill(skill -> {
            var bits = bySkill[skill];
            if (bits != null) bits.set(place, true);
        });
    }
}
