package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.requisition.Profile;

/**
 * Holds all places on the lists of one vacancy against what it wants, word by word. Where a member has several places on
 * those lists, one counts: the one that the kernel's policy would judge the member by.
 */
final class Sieve {
    private final Wanted wanted;
    private final Roster roster;
    private final Marked marks;
    private final Map<Criterion, List<Sifted>> essential = new EnumMap<>(Criterion.class);
    private final Start start;
    private final Siblings siblings;
    private final Preferred preference;
    private @Nullable Outcome sifted;

    /** Of the places on the lists those that count today, and of those one of each member that fits. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Outcome(long[] pooled, long[] fitting) {}

    Sieve(Wanted wanted, Roster roster, Marked marks, Gate gate) {
        this.wanted = wanted;
        this.roster = roster;
        this.marks = marks;
        wanted.essential()
                .forEach((criterion, wants) -> essential.put(
                        criterion,
                        wants.stream().map(want -> new Sifted(want, marks)).toList()));
        start = new Start(wanted.vacancy().plannedStart(), roster.places, gate, marks.rules());
        siblings = new Siblings(roster.places, marks.of(new Mark.HasEarlier()));
        preference = new Preferred(wanted.vacancy().gradeSlot(), roster, marks.rules());
    }

    /** Members with a place on the lists that counts today. */
    int pooled() {
        return siblings.countMembers(sifted().pooled);
    }

    /** One place of each member that fits. */
    long[] fitting() {
        return sifted().fitting;
    }

    private Outcome sifted() {
        var known = sifted;
        if (known == null) sifted = known = sift();
        return known;
    }

    /** In one pass, as who fits is among those who count. */
    private Outcome sift() {
        var fitting = onLists();
        var pooled = new long[fitting.length];
        var filters = new ArrayList<Filter>();
        filters.add(marks.filter(new Want.One(new Mark.Pooled())));
        filters.add((words, from, to) -> System.arraycopy(words, from, pooled, from, to - from));
        filters.add(marks.usable());
        filters.addAll(whoMeets(EnumSet.complementOf(EnumSet.of(Criterion.MEMBERSHIP))));
        keepInQuestion(fitting, filters);
        siblings.keepBest(fitting, preference);
        return new Outcome(pooled, fitting);
    }

    /**
     * One place of each member for whom the post is of similar nature only (PO-05): on whatever list, for this profile or a
     * similar one, with all the rest met.
     *
     * @param fitting who fits the vacancy as it is
     */
    long[] similar(long[] fitting) {
        var words = words(new Mark.Listed()).clone();
        keepInQuestion(words, whoMeets(EnumSet.complementOf(EnumSet.of(Criterion.PROFILE))));
        Words.and(words, similarProfiles());
        Words.andNot(words, asItIs());
        Words.keepIf(words, place -> roster.placeAmong(roster.places.member(place), fitting) == Places.NONE);
        siblings.keepBest(words, this::isBetter);
        return words;
    }

    private long[] similarProfiles() {
        var similar = new long[marks.words()];
        var rules = marks.rules().inForce().matching();
        for (var profile : Profile.values())
            if (rules.areSimilar(profile, wanted.vacancy().profile()))
                Words.or(similar, words(new Mark.ListedAs(profile)));
        return similar;
    }

    /** Places on the lists of the vacancy and for its profile: nothing about them is only similar. */
    private long[] asItIs() {
        var words = onLists();
        marks.keep(words, new Mark.ListedAs(wanted.vacancy().profile()));
        return words;
    }

    /** What hangs on the day comes last, as it may have to be told of each who is left. */
    private List<Filter> whoMeets(Set<Criterion> criteria) {
        var filters = new ArrayList<Filter>();
        criteria.stream()
                .flatMap(criterion -> essential.getOrDefault(criterion, List.of()).stream())
                .sorted(Comparator.comparing(Sifted::isOfTheDay))
                .forEach(each -> filters.add(each.filter()));
        filters.add(start::keepWhoCanStart);
        return filters;
    }

    /** One place of each member listed, the one that the member is judged by. */
    long[] judged() {
        var words = onLists();
        keepInQuestion(words, List.of(marks.filter(new Want.One(new Mark.Listed()))));
        siblings.keepBest(words, this::isBetter);
        return words;
    }

    /** Those of the places that fail the criterion. */
    long[] failing(Criterion criterion, long[] among) {
        var met = among.clone();
        switch (criterion) {
            case AGE -> start.keepWhoIsOfAge(met);
            case AVAILABILITY -> start.keepWhoIsAvailable(met);
            default ->
                essential
                        .getOrDefault(criterion, List.of())
                        .forEach(each -> each.filter().keep(met));
        }
        var failing = among.clone();
        Words.andNot(failing, met);
        return failing;
    }

    /** Those of the places that fail exactly one criterion. */
    long[] near(long[] among) {
        var none = among.clone();
        var one = new long[among.length];
        for (var criterion : Criterion.values()) {
            var failing = failing(criterion, among);
            for (int word = 0; word < among.length; word++) {
                one[word] = one[word] & ~failing[word] | none[word] & failing[word];
                none[word] &= ~failing[word];
            }
        }
        return one;
    }

    /** The place that the member is judged by, {@link Places#NONE} if it is on no list of the vacancy. */
    int judged(int member) {
        int best = Places.NONE;
        for (int place = roster.firstPlace(member); place != Places.NONE; place = roster.places.next(place))
            if (isListedHere(place) && (best == Places.NONE || isBetter(place, best))) best = place;
        return best;
    }

    private boolean isListedHere(int place) {
        return marks.of(new Mark.Listed()).get(place) && isOnLists(place);
    }

    /** How many criteria the place fails. */
    int failures(int place) {
        int failures = start.failures(place);
        for (var all : essential.values()) if (!isMet(all, place)) failures++;
        return isOnLists(place) ? failures : failures + 1;
    }

    private static boolean isMet(List<Sifted> all, int place) {
        for (var each : all) if (!each.isMet(place)) return false;
        return true;
    }

    private long[] onLists() {
        return roster.placesOn(wanted.vacancy().requisitionIds(), marks.words());
    }

    private void keepInQuestion(long[] places, List<Filter> asked) {
        Filter.all(List.of(marks.inQuestion(), Filter.all(asked))).keep(places);
    }

    private boolean isOnLists(int place) {
        return wanted.vacancy().requisitionIds().contains(roster.lists.value(roster.places.list(place)));
    }

    private long[] words(Mark mark) {
        return marks.of(mark).words();
    }

    /** The order in which the kernel's policy prefers memberships of one member. */
    private boolean isBetter(int one, int other) {
        int byFailures = Integer.compare(failures(one), failures(other));
        return byFailures != 0 ? byFailures < 0 : preference.isBetter(one, other);
    }
}
