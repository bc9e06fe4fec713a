package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.talentpool.kernel.language.LanguageSkill;

/** What members were tested in: each result once, by a number. */
final class TestedLanguages {
    private final Numbers<String> languages;
    private final Numbers<List<LanguageSkill>> results = new Numbers<>();
    private final List<int[]> numbers = new ArrayList<>();

    TestedLanguages(Numbers<String> languages) {
        this.languages = languages;
    }

    int of(List<LanguageSkill> result) {
        int number = results.of(result);
        if (number == numbers.size()) numbers.add(packed(result));
        return number;
    }

    List<LanguageSkill> value(int number) {
        return results.value(number);
    }

    /** Languages by their numbers, each followed by its level. */
    int[] numbers(int number) {
        return numbers.get(number);
    }

    private int[] packed(List<LanguageSkill> result) {
        return result.stream()
                .flatMapToInt(skill -> IntStream.of(
                        languages.of(skill.language()), skill.level().ordinal()))
                .toArray();
    }
}
