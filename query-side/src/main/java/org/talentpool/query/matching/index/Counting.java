package org.talentpool.query.matching.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.ListTerm;

/**
 * Tells which memberships count, a word of places at a time. It hangs on the list and the day of notification alone, and
 * places of a word are mostly of one list and were notified at about the same time.
 */
final class Counting {
    private static final int SEVERAL = -1;

    private final Roster roster;
    private final Places places;
    private final int[] list;
    private final int[] first;
    private final int[] last;
    private int earliest;
    private int latest;

    Counting(Roster roster) {
        this.roster = roster;
        places = roster.places;
        int words = Bits.wordsFor(places.count());
        list = new int[words];
        first = new int[words];
        last = new int[words];
        earliest = places.count() == 0 ? 0 : Integer.MAX_VALUE;
        latest = places.count() == 0 ? 0 : Integer.MIN_VALUE;
        for (int word = 0; word < words; word++) read(word);
    }

    private void read(int word) {
        list[word] = places.list(word << 6);
        first[word] = last[word] = places.notified(word << 6);
        for (int place = word << 6; place < Math.min(places.count(), word + 1 << 6); place++) {
            if (places.list(place) != list[word]) list[word] = SEVERAL;
            first[word] = Math.min(first[word], places.notified(place));
            last[word] = Math.max(last[word], places.notified(place));
        }
        earliest = Math.min(earliest, first[word]);
        latest = Math.max(latest, last[word]);
    }

    /** Leaves of places those on a list that is established, with a membership that counts today. */
    Filter filter(Rules rules) {
        var question = new Question(rules);
        return (words, from, to) -> {
            for (int word = from; word < to; word++)
                if (words[word] != 0) words[word] = question.keep(words[word], word);
        };
    }

    /** What is told for one question, of each list once. */
    private final class Question {
        private final Rules rules;
        private final Map<ListTerm, ValidDays> byTerm = new ConcurrentHashMap<>();
        private final AtomicReferenceArray<@Nullable ValidDays> byList =
                new AtomicReferenceArray<>(roster.lists.size());

        Question(Rules rules) {
            this.rules = rules;
        }

        /** Leaves of a word what counts. */
        long keep(long asked, int word) {
            if (list[word] != SEVERAL) {
                var days = of(list[word]);
                if (days.hasAll(first[word], last[word])) return asked;
                if (!days.hasAny(first[word], last[word])) return 0;
            }
            return keepEach(asked, word);
        }

        private long keepEach(long asked, int word) {
            long kept = asked;
            for (long left = asked; left != 0; left &= left - 1) {
                int place = word << 6 | Long.numberOfTrailingZeros(left);
                if (!of(places.list(place)).has(places.notified(place))) kept &= ~(1L << place);
            }
            return kept;
        }

        private ValidDays of(int number) {
            var known = byList.get(number);
            if (known == null) {
                var said = roster.said(number);
                known = said.established() ? days(said.term()) : ValidDays.NONE;
                byList.set(number, known);
            }
            return known;
        }

        private ValidDays days(ListTerm term) {
            return byTerm.computeIfAbsent(term, lists -> ValidDays.of(lists, rules, earliest, latest));
        }
    }
}
