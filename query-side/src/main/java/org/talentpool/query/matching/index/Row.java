package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.talentpool.kernel.candidate.ServiceYears;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.requisition.Profile;

/** One place after the other, read once and held against many marks. Not to be shared among threads. */
final class Row {
    private static final int NOT_COUNTED = -1;
    private static final Grade[] GRADES = Grade.values();
    private static final Education[] EDUCATIONS = Education.values();

    private final Roster roster;
    private final Rules rules;
    private final FieldSets fieldSets;
    private final int[] canonicalSkills;
    private final Brought brought = new Brought();
    private long[] served = {};
    private int read = MemberNumbers.NONE;
    private int place;

    Row(Roster roster, Rules rules, FieldSets fieldSets, int[] canonicalSkills) {
        this.roster = roster;
        this.rules = rules;
        this.fieldSets = fieldSets;
        this.canonicalSkills = canonicalSkills;
    }

    /** Turns to a place of a known member. */
    void at(int newPlace) {
        place = newPlace;
        if (read == member()) return;
        read = member();
        brought.read(roster.packed(read));
        served = served.length == fieldSets.size() ? served : new long[fieldSets.size()];
        Arrays.fill(served, NOT_COUNTED);
    }

    int member() {
        return roster.places.member(place);
    }

    Brought brought() {
        return brought;
    }

    Rules rules() {
        return rules;
    }

    boolean isListed() {
        return roster.places.isHeld(place) && !roster.isAppointed(member());
    }

    /** Whether the list is established and the membership valid today. */
    boolean isPooled() {
        var list = roster.list(roster.places.list(place));
        return isListed() && list.isEstablished() && rules.isValid(roster.places.notified(place), list.term());
    }

    boolean isUsable() {
        return isPooled() && roster.isFree(member(), rules.today());
    }

    /** Whether the member holds another place, too. */
    boolean isOneOfSeveral() {
        int others = 0;
        for (int other = roster.firstPlace(member()); other != Places.NONE; other = roster.places.next(other))
            if (other != place && roster.places.isHeld(other)) others++;
        return others > 0;
    }

    List<Profile> profiles() {
        return roster.profiles.value(roster.places.profiles(place));
    }

    List<GradeSlot> slots() {
        return roster.slots.value(roster.places.slots(place));
    }

    boolean acceptsGrade(Grade start) {
        int lowest = brought.lowestGrade();
        return lowest == 0 || GRADES[lowest - 1].isNotAbove(start);
    }

    boolean isEducatedTo(Education asked) {
        return brought.education() > 0 && EDUCATIONS[brought.education() - 1].isAtLeast(asked);
    }

    /** Whether the language counts at the level or above; a tested one stands over what is declared. */
    boolean speaks(String language, int number, int level) {
        int best = NOT_COUNTED;
        for (LanguageSkill tested : roster.tested.value(roster.places.tested(place)))
            if (tested.language().equals(language))
                best = Math.max(best, tested.level().ordinal());
        return best == NOT_COUNTED ? brought.speaks(number, level) : best >= level;
    }

    boolean hasSkill(int canonical) {
        return brought.hasSkill(canonical, canonicalSkills);
    }

    /** Whether there are so many years of service in any of the fields, exactly. */
    boolean hasServed(int fieldSet, int years) {
        long days = days(fieldSet);
        if (days >= years * 36_600L) return true;
        if (days < years * 36_500L) return false;
        return years(fieldSets.fields(fieldSet)).isAtLeast(years);
    }

    /** Whether any service in the fields is known. */
    boolean hasServed(int fieldSet) {
        return days(fieldSet) > 0;
    }

    private long days(int fieldSet) {
        if (served[fieldSet] == NOT_COUNTED)
            served[fieldSet] = brought.service().in(fieldSets.numbers(fieldSet), rules.today());
        return served[fieldSet];
    }

    private ServiceYears years(Set<String> fields) {
        var jobs = roster.packing.unpack(roster.packed(read)).experience();
        return ServiceYears.in(fields, jobs, rules.inForce().day());
    }
}
