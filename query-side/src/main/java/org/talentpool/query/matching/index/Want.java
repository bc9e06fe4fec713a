package org.talentpool.query.matching.index;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguagePolicy;
import org.talentpool.query.matching.index.Mark.ServedBit;
import org.talentpool.query.matching.index.Mark.Speaks;

/** One thing that a vacancy asks for, made of marks. */
sealed interface Want {
    List<Mark> marks();

    /**
     * Leaves of places who has it.
     *
     * @param has who has the marks, in their order
     */
    Filter filter(Bits[] has);

    boolean isMet(int place, Bits[] has);

    /** A mark. */
    record One(Mark mark) implements Want {
        @Override
        public List<Mark> marks() {
            return List.of(mark);
        }

        @Override
        public Filter filter(Bits[] has) {
            return has[0]::and;
        }

        @Override
        public boolean isMet(int place, Bits[] has) {
            return has[0].get(place);
        }
    }

    /** Years of service, as a number whose binary digits are marks: all figures asked for in the same fields share them. */
    record Years(Set<String> fields, int least) implements Want {
        static Want of(Set<String> fields, int years) {
            int least = ServedBit.level(years);
            return least > ServedBit.HIGHEST ? new One(new Mark.Served(fields, years)) : new Years(fields, least);
        }

        /** The same of a row, without the digits. */
        Mark.Test test(Roster roster, FieldSets fieldSets) {
            int set = fieldSets.of(fields, roster.packing.fields);
            return row -> row.serviceLevel(set) >= least;
        }

        @Override
        public List<Mark> marks() {
            return IntStream.range(0, ServedBit.DIGITS)
                    .mapToObj(digit -> (Mark) new ServedBit(fields, digit))
                    .toList();
        }

        @Override
        public Filter filter(Bits[] has) {
            var digits = Stream.of(has).map(Bits::words).toArray(long[][]::new);
            return (words, from, to) -> {
                for (int word = from; word < to; word++) if (words[word] != 0) words[word] &= enough(digits, word);
            };
        }

        private long enough(long[][] digits, int word) {
            long more = 0;
            long same = -1L;
            for (int digit = digits.length - 1; digit >= 0; digit--) {
                long set = digits[digit][word];
                if ((least >> digit & 1) == 0) {
                    more |= same & set;
                    same &= ~set;
                } else same &= set;
            }
            return more | same;
        }

        @Override
        public boolean isMet(int place, Bits[] has) {
            int level = 0;
            for (int digit = 0; digit < has.length; digit++) if (has[digit].get(place)) level |= 1 << digit;
            return level >= least;
        }
    }

    /** The official languages in either order (LA-03). */
    record EitherOrder(LanguageRequirement asked) implements Want {
        @Override
        public List<Mark> marks() {
            return List.of(
                    new Speaks(LanguagePolicy.ENGLISH, asked.one()),
                    new Speaks(LanguagePolicy.FRENCH, asked.other()),
                    new Speaks(LanguagePolicy.FRENCH, asked.one()),
                    new Speaks(LanguagePolicy.ENGLISH, asked.other()));
        }

        @Override
        public Filter filter(Bits[] has) {
            return Words.either(has[0].words(), has[1].words(), has[2].words(), has[3].words());
        }

        @Override
        public boolean isMet(int place, Bits[] has) {
            return has[0].get(place) && has[1].get(place) || has[2].get(place) && has[3].get(place);
        }
    }
}
