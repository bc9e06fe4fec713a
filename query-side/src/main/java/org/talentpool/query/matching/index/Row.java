package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.requisition.Profile;

/** One place after the other, read once and held against many marks. Not to be shared among threads. */
final class Row {
    private static final int NOT_COUNTED = -1;
    private static final Grade[] GRADES = Grade.values();
    private static final Education[] EDUCATIONS = Education.values();

    private final Roster roster;
    private final Rules rules;
    private final ServiceLevels service;
    private final int[] canonicalSkills;
    private final Brought brought = new Brought();
    private final int[] levels;
    private final int[] levelOf;
    private int read = MemberNumbers.NONE;
    private int languagesRead = Places.NONE;
    private int listRead = Numbers.NONE;
    private boolean established;
    private Validity validity;
    private int place;

    /** To be asked about no skill. */
    Row(Roster roster, Rules rules, FieldSets fieldSets) {
        this(roster, rules, fieldSets, new int[0]);
    }

    Row(Roster roster, Rules rules, FieldSets fieldSets, int[] canonicalSkills) {
        this.roster = roster;
        this.rules = rules;
        service = new ServiceLevels(roster, fieldSets);
        this.canonicalSkills = canonicalSkills;
        validity = rules.validity(ListTerm.BY_POLICY);
        levels = new int[fieldSets.size()];
        levelOf = new int[roster.packing.languages.size()];
    }

    /** Turns to a place of a known member. */
    void at(int newPlace) {
        place = newPlace;
        languagesRead = Places.NONE;
    }

    private void readMember() {
        read = member();
        brought.read(roster.packs, read);
        Arrays.fill(levels, NOT_COUNTED);
    }

    int member() {
        return roster.places.member(place);
    }

    Brought brought() {
        if (read != member()) readMember();
        return brought;
    }

    Rules rules() {
        return rules;
    }

    boolean isListed() {
        return roster.places.isHeld(place) && !roster.hindrances.isAppointed(member());
    }

    /** Whether the list is established and the membership valid today. */
    boolean isPooled() {
        if (roster.places.list(place) != listRead) readList();
        return established && isListed() && validity.counts(roster.places.notified(place), rules.today());
    }

    /** Places of the same list follow each other. */
    private void readList() {
        listRead = roster.places.list(place);
        var said = roster.said(listRead);
        established = said.established();
        validity = rules.validity(said.term());
    }

    boolean isUsable() {
        return isPooled() && roster.hindrances.isFree(member(), rules.today());
    }

    boolean hasEarlier() {
        return roster.places.next(place) != Places.NONE;
    }

    List<Profile> profiles() {
        return roster.profiles.value(roster.places.profiles(place));
    }

    List<GradeSlot> slots() {
        return roster.slots.value(roster.places.slots(place));
    }

    boolean acceptsGrade(Grade start) {
        int lowest = brought().lowestGrade();
        return lowest == 0 || GRADES[lowest - 1].isNotAbove(start);
    }

    boolean isEducatedTo(Education asked) {
        int education = brought().education();
        return education > 0 && EDUCATIONS[education - 1].isAtLeast(asked);
    }

    /** Whether the language, by its number, counts at the level or above. */
    boolean speaks(int language, int level) {
        if (languagesRead != place) readLanguages();
        return levelOf[language] >= level;
    }

    /** A tested level stands over what is declared, even if it is lower; of several in one language the best counts. */
    private void readLanguages() {
        languagesRead = place;
        Arrays.fill(levelOf, NOT_COUNTED);
        brought().declare(levelOf);
        var tested = roster.testedOf(place);
        for (int index = 0; index < tested.length; index += 2) levelOf[tested[index]] = NOT_COUNTED;
        for (int index = 0; index < tested.length; index += 2)
            levelOf[tested[index]] = Math.max(levelOf[tested[index]], tested[index + 1]);
    }

    boolean hasSkill(int canonical) {
        var known = brought();
        for (int index = 0; index < known.skills(); index++)
            if (canonicalSkills[known.skill(index)] == canonical) return true;
        return false;
    }

    /** Tells of each skill the number that counts for it. */
    void forEachSkill(IntConsumer each) {
        var known = brought();
        for (int index = 0; index < known.skills(); index++) each.accept(canonicalSkills[known.skill(index)]);
    }

    /** Whether there are so many years of service in any of the fields. */
    boolean hasServed(int fieldSet, int years) {
        return service.hasServed(member(), brought().service(), fieldSet, years, rules.today());
    }

    /** Of today, as {@link ServiceLevels} counts it. */
    int serviceLevel(int fieldSet) {
        if (service.hasNone(member(), fieldSet)) return 0;
        var jobs = brought().service();
        if (levels[fieldSet] == NOT_COUNTED) levels[fieldSet] = service.level(read, jobs, fieldSet, rules.today());
        return levels[fieldSet];
    }

    /** The same of another day. */
    int serviceLevel(int fieldSet, int day) {
        return service.hasNone(member(), fieldSet)
                ? 0
                : service.level(member(), brought().service(), fieldSet, day);
    }
}
