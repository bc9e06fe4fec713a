package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguagePolicy;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.matching.Shortfall;
import org.talentpool.query.matching.index.Mark.EducationStated;
import org.talentpool.query.matching.index.Mark.Speaks;

/** Which places are short of which part of a criterion, and of which nothing is evidenced. */
final class Shortage {
    private final Wanted wanted;
    private final Marked marks;
    private final Map<Shortfall, long[]> parts = new HashMap<>();

    Shortage(Wanted wanted, Marked marks) {
        this.wanted = wanted;
        this.marks = marks;
        var asked = wanted.vacancy().criteria();
        asked.experience().forEach(part -> add(Shortfall.of(part), notServed(Wanted.years(part))));
        asked.skills()
                .forEach(skill -> add(
                        Shortfall.ofSkill(skill),
                        not(new Mark.HasSkill(marks.rules().canonical(skill)))));
        if (asked.languages() != null) addLanguages(asked.languages());
    }

    /** None for a part that nobody can be short of. */
    long @Nullable [] of(Shortfall part) {
        return parts.get(part);
    }

    /** For how many of those who fail the criterion nothing is known that says either way. */
    int notEvidenced(Criterion criterion, long[] failing) {
        var unknown = failing.clone();
        switch (criterion) {
            case EDUCATION -> Words.andNot(unknown, words(new EducationStated()));
            case EXPERIENCE -> wanted.vacancy().criteria().experience().forEach(part -> keepUnlessShort(unknown, part));
            case LANGUAGES -> keepWhoCouldMeet(unknown);
            case SKILLS -> {}
            default -> Arrays.fill(unknown, 0);
        }
        return Words.count(unknown);
    }

    /** Some service that is too short is evidence. */
    private void keepUnlessShort(long[] words, ExperienceRequirement part) {
        var tooShort = notServed(Wanted.years(part));
        Words.andNot(tooShort, notServed(new Want.Years(Set.copyOf(part.anyOf()), 1)));
        Words.andNot(words, tooShort);
    }

    private long[] notServed(Want years) {
        var words = all();
        years.filter(years.marks().stream().map(marks::of).toArray(Bits[]::new)).keep(words);
        for (int word = 0; word < words.length; word++) words[word] = ~words[word];
        return words;
    }

    private void keepWhoCouldMeet(long[] words) {
        var asked =
                Objects.requireNonNull(wanted.vacancy().criteria().languages(), "nobody fails what is not asked for");
        Words.either(
                        orUnknown(LanguagePolicy.ENGLISH, asked.one()),
                        orUnknown(LanguagePolicy.FRENCH, asked.other()),
                        orUnknown(LanguagePolicy.FRENCH, asked.one()),
                        orUnknown(LanguagePolicy.ENGLISH, asked.other()))
                .keep(words);
    }

    private long[] orUnknown(String language, LanguageLevel level) {
        var words = not(new Speaks(language, LanguageLevel.I));
        Words.or(words, words(new Speaks(language, level)));
        return words;
    }

    /** Of the two orders the one with fewer shortfalls counts, English at the first level where both have as many. */
    private void addLanguages(LanguageRequirement asked) {
        var english = not(new Speaks(LanguagePolicy.ENGLISH, asked.one()));
        var otherFrench = not(new Speaks(LanguagePolicy.FRENCH, asked.other()));
        var french = not(new Speaks(LanguagePolicy.FRENCH, asked.one()));
        var otherEnglish = not(new Speaks(LanguagePolicy.ENGLISH, asked.other()));
        for (int word = 0; word < english.length; word++) {
            long both = english[word] & otherFrench[word];
            long one = english[word] ^ otherFrench[word];
            long second = both & ~(otherEnglish[word] & french[word]) | one & ~(otherEnglish[word] | french[word]);
            english[word] &= ~second;
            otherFrench[word] &= ~second;
            french[word] &= second;
            otherEnglish[word] &= second;
        }
        add(new LanguageSkill(LanguagePolicy.ENGLISH, asked.one()), english);
        add(new LanguageSkill(LanguagePolicy.FRENCH, asked.other()), otherFrench);
        add(new LanguageSkill(LanguagePolicy.FRENCH, asked.one()), french);
        add(new LanguageSkill(LanguagePolicy.ENGLISH, asked.other()), otherEnglish);
    }

    private void add(LanguageSkill part, long[] lacking) {
        add(Shortfall.of(part), lacking);
    }

    private void add(Shortfall part, long[] lacking) {
        var known = parts.putIfAbsent(part, lacking);
        if (known != null) Words.or(known, lacking);
    }

    private long[] not(Mark mark) {
        var words = all();
        Words.andNot(words, words(mark));
        return words;
    }

    private long[] all() {
        var words = new long[marks.words()];
        Arrays.fill(words, -1L);
        return words;
    }

    private long[] words(Mark mark) {
        return marks.of(mark).words();
    }
}
