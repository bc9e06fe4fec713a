package org.talentpool.query.matching.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Between which levels the service of each place lies, a year at a time as long as it was held, in the sets of fields that it
 * was made for. Service only grows, so that the level on the first day of a year is the least and the one on the last the most.
 * Days need to be counted of those alone for whom what is asked lies between the two.
 */
final class ServiceBounds {
    private static final int YEAR = 365;
    private static final int LEAST = 0xF;
    private static final int SHIFT = Mark.ServedBit.DIGITS;

    private final Roster roster;
    /** Of the places of each word, the first and the last day on which one of them was held. */
    private final int[] firstDay;

    private final int[] lastDay;
    /** Where the levels of each word begin: one for each place in the first year, then one for each in the next. */
    private final int[] begin;

    private final Map<Set<String>, byte[]> bySet = new HashMap<>();

    ServiceBounds(Roster roster, Held held, LogDays days) {
        this.roster = roster;
        int words = held.words();
        firstDay = new int[words];
        lastDay = new int[words];
        begin = new int[words + 1];
        Arrays.setAll(firstDay, word -> days.of(held.firstSince(word)));
        Arrays.setAll(lastDay, word -> days.of(held.lastUntil(word)));
        for (int word = 0; word < words; word++) begin[word + 1] = begin[word] + (year(lastDay[word], word) + 1 << 6);
    }

    private int year(int day, int word) {
        return (day - firstDay[word]) / YEAR;
    }

    void add(Collection<Set<String>> sets, Rules rules) {
        var fieldSets = new FieldSets();
        var levels = new byte[sets.size()][];
        for (var set : sets) {
            var ofSet = new byte[begin[firstDay.length]];
            levels[fieldSets.of(set, roster.packing.fields)] = ofSet;
            bySet.put(set, ofSet);
        }
        Words.inParallel(firstDay.length, (from, to) -> {
            var row = new Row(roster, rules, fieldSets);
            for (int word = from; word < to; word++) write(word, row, levels);
        });
    }

    private void write(int word, Row row, byte[][] levels) {
        for (int place = word << 6; place < Math.min(roster.places.count(), word + 1 << 6); place++) {
            row.at(place);
            for (int set = 0; set < levels.length; set++) write(place, row, set, levels[set]);
        }
    }

    private void write(int place, Row row, int set, byte[] levels) {
        int word = place >>> 6;
        int least = row.serviceLevel(set, firstDay[word]);
        for (int year = 0; begin[word] + (year << 6) < begin[word + 1]; year++) {
            int end = Math.min(lastDay[word], firstDay[word] + (year + 1) * YEAR);
            int most = row.serviceLevel(set, end);
            levels[at(place, year)] = (byte) (least | most << SHIFT);
            least = most;
        }
    }

    private int at(int place, int year) {
        return begin[place >>> 6] + (year << 6) + (place & 63);
    }

    /**
     * Leaves of places who has served so long.
     *
     * @param counted tells it of one place after the other; not to be shared among threads
     */
    Filter filter(Want.Years asked, int today, Supplier<Places.Test> counted) {
        var levels = bySet.get(asked.fields());
        if (levels == null) return (words, from, to) -> Words.keepIf(words, from, to, counted.get());
        return (words, from, to) -> {
            var question = new Question(levels, asked.least(), today, counted.get());
            for (int word = from; word < to; word++) question.keep(words, word);
        };
    }

    /** What is asked, for one thread. */
    private final class Question {
        private final byte[] levels;
        private final int least;
        private final int today;
        private final Places.Test counted;

        Question(byte[] levels, int least, int today, Places.Test counted) {
            this.levels = levels;
            this.least = least;
            this.today = today;
            this.counted = counted;
        }

        void keep(long[] words, int word) {
            if (words[word] == 0) return;
            if (isHeldOn(today, word)) words[word] = keep(words[word], word << 6, at(word << 6, year(today, word)));
            else Words.keepIf(words, word, word + 1, counted);
        }

        private long keep(long asked, int place, int begin) {
            long kept = asked;
            for (long left = asked; left != 0; left &= left - 1) {
                int of = Long.numberOfTrailingZeros(left);
                int level = levels[begin + of];
                boolean has =
                        (level & LEAST) >= least || (level >> SHIFT & LEAST) >= least && counted.isMet(place + of);
                if (!has) kept &= ~(1L << of);
            }
            return kept;
        }
    }

    /** The places of the log and the day that is asked about need not go together. */
    private boolean isHeldOn(int day, int word) {
        return firstDay[word] <= day && day <= lastDay[word];
    }
}
