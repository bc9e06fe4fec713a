package org.talentpool.query.matching.index;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who had which mark as of one place in the log. What hangs on the day is told late: only of those places that have all else, or
 * at once of all that are asked about if somebody wants to know it of all.
 */
final class MarksOfThen implements Marked {
    /** No skill hangs on the day. */
    private static final int[] NO_SKILLS = {};

    private final Roster roster;
    private final Gate gate;
    private final Marks lasting;
    private final List<Mark> ofTheDay;
    private final Rules rules;
    private final long[] among;
    private @Nullable Marks told;

    /**
     * @param lasting has the marks that do not hang on the day
     * @param ofTheDay those of the others that may be asked for
     * @param among the places in question, as bits
     */
    MarksOfThen(Roster roster, Gate gate, Rules rules, Marks lasting, List<Mark> ofTheDay, long[] among) {
        this.roster = roster;
        this.gate = gate;
        this.rules = rules;
        this.lasting = lasting;
        this.ofTheDay = ofTheDay;
        this.among = among;
    }

    @Override
    public Rules rules() {
        return rules;
    }

    @Override
    public int words() {
        return lasting.words();
    }

    @Override
    public long[] placesOn(Collection<UUID> lists) {
        var places = roster.placesOn(lists, words());
        Words.and(places, among);
        return places;
    }

    @Override
    public Bits of(Mark mark) {
        return mark instanceof Mark.OfTheDay ? ofAll().of(mark) : lasting.of(mark);
    }

    @Override
    public void keep(long[] places, Want want) {
        var fieldSets = new FieldSets();
        switch (want) {
            case Want.One(Mark.OfTheDay mark) -> tell(places, mark.test(roster, gate, fieldSets), fieldSets);
            case Want.Years years -> tell(places, years.test(roster, fieldSets), fieldSets);
            default -> lasting.keep(places, want);
        }
    }

    private void tell(long[] places, Mark.Test test, FieldSets fieldSets) {
        Words.inParallel(places.length, (from, to) -> tell(places, from, to, test, fieldSets));
    }

    private void tell(long[] places, int from, int to, Mark.Test test, FieldSets fieldSets) {
        if (Words.isEmpty(places, from, to)) return;
        var row = new Row(roster, rules, fieldSets, NO_SKILLS);
        Words.keepIf(places, from, to, place -> {
            row.at(place);
            return test.isMet(row);
        });
    }

    private synchronized Marks ofAll() {
        if (told == null) {
            told = new Marks(roster, gate, rules, () -> among);
            told.add(ofTheDay);
        }
        return told;
    }
}
