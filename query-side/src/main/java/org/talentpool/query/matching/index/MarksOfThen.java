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
    public List<Bits> of(List<Mark> wanted, long[] places) {
        if (wanted.stream().noneMatch(Mark.OfTheDay.class::isInstance)) return lasting.of(wanted, places);
        return tell(wanted, places).of(wanted, places);
    }

    private synchronized Marks ofAll() {
        if (told == null) told = tell(ofTheDay, among);
        return told;
    }

    private Marks tell(List<Mark> wanted, long[] places) {
        var marks = new Marks(roster, gate, rules, () -> places);
        marks.add(wanted);
        return marks;
    }
}
