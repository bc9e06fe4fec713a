package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The bits of every mark that some vacancy asks for, kept as the places change. */
final class Marks implements Marked {
    private final Roster roster;
    private final Gate gate;
    private final FieldSets fieldSets = new FieldSets();
    private final Map<Mark, Column> columns = new LinkedHashMap<>();
    private final Supplier<long[]> among;
    private Rules rules;
    private int words = 1;
    private int[] canonical = {};

    Marks(Roster roster, Gate gate, Rules rules) {
        this(roster, gate, rules, roster.places::held);
    }

    /** @param among the places that matter, as bits */
    Marks(Roster roster, Gate gate, Rules rules, Supplier<long[]> among) {
        this.roster = roster;
        this.gate = gate;
        this.rules = rules;
        this.among = among;
    }

    @Override
    public Rules rules() {
        return rules;
    }

    @Override
    public int words() {
        return words;
    }

    /** All of them. */
    @Override
    public Filter inQuestion() {
        return (words, from, to) -> {};
    }

    int count() {
        return columns.size();
    }

    boolean hasAll(Collection<Mark> wanted) {
        return columns.keySet().containsAll(wanted);
    }

    @Override
    public Bits of(Mark mark) {
        return Objects.requireNonNull(columns.get(mark), "a mark that nobody asked for").bits;
    }

    @Override
    public Filter filter(Want want) {
        return want.filter(want.marks().stream().map(this::of).toArray(Bits[]::new));
    }

    @Override
    public Filter usable() {
        return filter(new Want.One(new Mark.Usable()));
    }

    void add(Collection<Mark> wanted) {
        var fresh = wanted.stream()
                .filter(mark -> !columns.containsKey(mark))
                .distinct()
                .map(this::column)
                .toList();
        fresh.forEach(column -> columns.put(column.mark, column));
        write(fresh);
    }

    /** Keeps these only. */
    void retain(Collection<Mark> wanted) {
        columns.keySet().retainAll(wanted);
    }

    /** Marks all places anew by other policies, or those of another day. */
    void judgeBy(Rules others) {
        rules = others;
        canonical = new int[0];
        write(List.copyOf(columns.values()));
    }

    /** Marks these places anew. */
    void refresh(int[] places) {
        makeRoom();
        if (columns.isEmpty()) return;
        var row = row();
        for (int place : places) refresh(place, row);
    }

    private void refresh(int place, Row row) {
        if (isMarked(place)) row.at(place);
        for (var column : columns.values()) column.bits.set(place, isMarked(place) && column.test.isMet(row));
    }

    private Column column(Mark mark) {
        return new Column(mark, mark.test(roster, gate, fieldSets), new Bits(words));
    }

    private void write(Collection<Column> chosen) {
        makeRoom();
        if (chosen.isEmpty()) return;
        canonicalSkills();
        var writing = new Writing(chosen, roster.packing.skills);
        chosen.forEach(column -> column.bits.clear());
        var places = among.get();
        Words.inParallel(Bits.wordsFor(roster.places.count()), (from, to) -> write(places, from, to, writing));
        chosen.forEach(column -> column.bits.pack());
    }

    private void write(long[] places, int from, int to, Writing writing) {
        if (Words.isEmpty(places, from, to)) return;
        var row = row();
        for (int word = from; word < to; word++)
            for (long left = places[word]; left != 0; left &= left - 1) {
                int place = word << 6 | Long.numberOfTrailingZeros(left);
                if (isKnown(place)) writing.write(place, row);
            }
    }

    private boolean isMarked(int place) {
        return Words.has(among.get(), place) && isKnown(place);
    }

    private boolean isKnown(int place) {
        return roster.isKnown(roster.places.member(place));
    }

    private Row row() {
        return new Row(roster, rules, fieldSets, canonicalSkills());
    }

    /** For the number of each skill the number of the one that counts for it; kept until a new skill or other policies come. */
    private int[] canonicalSkills() {
        var skills = roster.packing.skills;
        while (canonical.length < skills.size()) {
            int known = canonical.length;
            canonical = Arrays.copyOf(canonical, skills.size());
            for (int skill = known; skill < canonical.length; skill++)
                canonical[skill] = skills.of(rules.canonical(skills.value(skill)));
        }
        return canonical;
    }

    private void makeRoom() {
        int needed = Bits.wordsFor(roster.places.count());
        if (needed <= words) return;
        words = needed + (needed >> 6) + 1;
        for (var column : new ArrayList<>(columns.values())) column.bits.growTo(words);
    }

    record Column(Mark mark, Mark.Test test, Bits bits) {}
}
