package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.matching.FailedCriteriaView.Item;
import org.talentpool.kernel.matching.FailedCriteriaView.Part;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.kernel.matching.Shortfalls;
import org.talentpool.kernel.matching.Vacancy;

/** Counts which essential criterion keeps how many of the members listed out of a vacancy. */
final class Failures {
    private final Vacancy vacancy;
    private final Roster roster;
    private final Sieve sieve;
    private final Shortage shortage;
    private final long[] listed;
    private final long[] near;

    /**
     * @param listed one place of each member listed
     * @param near those of them who fail exactly one criterion
     */
    Failures(Vacancy vacancy, Roster roster, Sieve sieve, Shortage shortage, long[] listed, long[] near) {
        this.vacancy = vacancy;
        this.roster = roster;
        this.sieve = sieve;
        this.shortage = shortage;
        this.listed = listed;
        this.near = near;
    }

    /** @param findings what is found of a member, by its number */
    List<Item> items(Function<Integer, List<Finding>> findings) {
        var items = new ArrayList<Item>();
        for (var criterion : Criterion.values()) {
            var failing = sieve.failing(criterion, listed);
            if (Words.count(failing) > 0) items.add(item(criterion, failing, findings));
        }
        return items;
    }

    private Item item(Criterion criterion, long[] failing, Function<Integer, List<Finding>> findings) {
        var example = findings.apply(roster.places.member(Words.first(failing))).stream()
                .filter(finding -> finding.essential() && finding.criterion().equals(criterion.name()))
                .findFirst()
                .orElseThrow();
        return new Item(
                criterion,
                example.required(),
                hasOneRule(criterion, failing) ? example.rule() : null,
                Words.count(failing),
                shortage.notEvidenced(criterion, failing),
                Words.countBoth(failing, near),
                parts(criterion));
    }

    /** The rule on memberships hangs on the list, that on grades on whether the listed slot is the one of the post. */
    private boolean hasOneRule(Criterion criterion, long[] failing) {
        return switch (criterion) {
            case MEMBERSHIP ->
                allAlike(
                        failing,
                        place -> roster.said(roster.places.list(place)).term().validUntil() != null);
            case GRADE ->
                allAlike(
                        failing,
                        place -> roster.slots.value(roster.places.slots(place)).contains(vacancy.gradeSlot()));
            default -> true;
        };
    }

    private static boolean allAlike(long[] words, IntPredicate test) {
        boolean first = test.test(Words.first(words));
        var others = words.clone();
        Words.keepIf(others, place -> test.test(place) != first);
        return Words.count(others) == 0;
    }

    private List<Part> parts(Criterion criterion) {
        return Shortfalls.possible(vacancy.criteria()).stream()
                .filter(part -> part.criterion() == criterion)
                .flatMap(part -> part(part.required(), shortage.of(part)))
                .toList();
    }

    private Stream<Part> part(String required, long @Nullable [] lacking) {
        int failing = Words.countBoth(listed, Objects.requireNonNull(lacking, "a part that nobody can be short of"));
        return failing == 0 ? Stream.empty() : Stream.of(new Part(required, failing));
    }
}
