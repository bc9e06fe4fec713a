package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who had which mark as of one place in the log. What hangs on the day is told late: only of those places that have all else, or
 * at once of all that are asked about if somebody wants to know it of all.
 */
final class MarksOfThen implements Marked {
    private static final Mark UNAPPOINTED = new Mark.Unappointed();
    private static final Mark UNBOUND = new Mark.Unbound();
    private static final Mark PAUSED = new Mark.Paused();
    /** Those that do not hang on the day and are asked for here. */
    static final List<Mark> LASTING = List.of(UNAPPOINTED, UNBOUND, PAUSED);

    private static final Predicate<Mark> IS_OF_THE_DAY = Mark.OfTheDay.class::isInstance;

    private final Prepared prepared;
    private final Roster roster;
    private final Marks lasting;
    private final List<Mark> ofTheDay;
    private final Rules rules;
    private final List<UUID> lists;
    private final Mark national;
    private @Nullable Marks told;

    /**
     * @param wanted what may be asked for
     * @param lists those whose places are in question
     */
    MarksOfThen(Prepared prepared, Rules rules, Wanted wanted, List<UUID> lists) {
        this.prepared = prepared;
        this.rules = rules;
        roster = prepared.roster();
        national = new Mark.NationalAs(prepared.gate().eligible(rules.inForce()));
        ofTheDay = wanted.marks(IS_OF_THE_DAY);
        lasting = prepared.lasting().by(rules, lastingMarks(wanted));
        this.lists = lists;
    }

    private List<Mark> lastingMarks(Wanted wanted) {
        var marks = new ArrayList<>(wanted.marks(IS_OF_THE_DAY.negate()));
        marks.addAll(LASTING);
        marks.add(national);
        return marks;
    }

    @Override
    public Rules rules() {
        return rules;
    }

    @Override
    public int words() {
        return lasting.words();
    }

    /** Those that were held then. */
    @Override
    public Filter inQuestion() {
        return prepared.versions().held();
    }

    @Override
    public Bits of(Mark mark) {
        return mark instanceof Mark.OfTheDay ? ofAll().of(mark) : lasting.of(mark);
    }

    @Override
    public Filter filter(Want want) {
        var fieldSets = new FieldSets();
        return switch (want) {
            case Want.One(Mark.Listed _) -> filter(UNAPPOINTED);
            case Want.One(Mark.Pooled _) -> pooled();
            case Want.One(Mark.Usable _) -> Filter.all(List.of(pooled(), usable()));
            case Want.One(Mark.National _) -> filter(national);
            case Want.One(Mark.OfTheDay mark) -> told(mark.test(roster, prepared.gate(), fieldSets), fieldSets);
            case Want.Years years -> served(years, fieldSets);
            default -> lasting.filter(want);
        };
    }

    private Filter filter(Mark mark) {
        return lasting.filter(new Want.One(mark));
    }

    private Filter pooled() {
        return Filter.all(List.of(filter(UNAPPOINTED), prepared.counting().filter(rules)));
    }

    @Override
    public Filter usable() {
        return Filter.all(List.of(filter(UNBOUND), free()));
    }

    /** Of whoever has paused, those for whom that is over. */
    private Filter free() {
        var paused = lasting.of(PAUSED);
        return (words, from, to) -> {
            var has = new long[to - from];
            paused.read(has, from);
            for (int word = from; word < to; word++)
                for (long left = words[word] & has[word - from]; left != 0; left &= left - 1) {
                    int place = word << 6 | Long.numberOfTrailingZeros(left);
                    if (!roster.hindrances.isFree(roster.places.member(place), rules.today()))
                        words[word] &= ~(1L << place);
                }
        };
    }

    private Filter told(Mark.Test test, FieldSets fieldSets) {
        return (words, from, to) -> Words.keepIf(words, from, to, new OfPlace(test, fieldSets));
    }

    private Filter served(Want.Years years, FieldSets fieldSets) {
        var test = years.test(roster, fieldSets);
        return prepared.service().filter(years, rules.today(), () -> new OfPlace(test, fieldSets));
    }

    private synchronized Marks ofAll() {
        if (told == null) {
            var among = roster.placesOn(lists, words());
            inQuestion().keep(among);
            told = new Marks(roster, prepared.gate(), rules, () -> among);
            told.add(ofTheDay);
        }
        return told;
    }

    /** Tells a mark of one place after the other, for one thread. */
    private final class OfPlace implements Places.Test {
        private final Mark.Test test;
        private final FieldSets fieldSets;
        private @Nullable Row row;

        OfPlace(Mark.Test test, FieldSets fieldSets) {
            this.test = test;
            this.fieldSets = fieldSets;
        }

        @Override
        public boolean isMet(int place) {
            var read = row;
            if (read == null) row = read = new Row(roster, rules, fieldSets);
            read.at(place);
            return test.isMet(read);
        }
    }
}
