package org.talentpool.query.matching.index;

import org.talentpool.kernel.grade.GradeSlot;

/** Which of two places of a member the kernel's policy prefers if both fail as many criteria: the same grade, then the earlier. */
final class Preferred implements Siblings.Preference {
    private final GradeSlot post;
    private final Roster roster;
    private final Rules rules;
    private final JudgedOnce lower = new JudgedOnce();

    Preferred(GradeSlot post, Roster roster, Rules rules) {
        this.post = post;
        this.roster = roster;
        this.rules = rules;
    }

    @Override
    public boolean isBetter(int place, int other) {
        boolean lower = isLowerGrade(place);
        if (lower != isLowerGrade(other)) return !lower;
        int byDay = Integer.compare(roster.places.notified(place), roster.places.notified(other));
        return byDay != 0 ? byDay < 0 : list(place).compareTo(list(other)) < 0;
    }

    private boolean isLowerGrade(int place) {
        int slots = roster.places.slots(place);
        return lower.is(slots, () -> rules.isLowerGrade(roster.slots.value(slots), post));
    }

    private String list(int place) {
        return roster.lists.value(roster.places.list(place)).toString();
    }
}
