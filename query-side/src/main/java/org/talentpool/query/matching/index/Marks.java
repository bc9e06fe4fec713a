package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The bits of every mark that some vacancy asks for, kept as the places change. */
final class Marks {
    /** Places that one thread marks at a time: whole words, so that threads do not meet. */
    private static final int STRETCH = 64 * 32;

    private final Roster roster;
    private final Gate gate;
    private final FieldSets fieldSets = new FieldSets();
    private final Map<Mark, Column> columns = new LinkedHashMap<>();
    private final IntPredicate among;
    private final @Nullable Marks lasting;
    private Rules rules;
    private int words = 1;
    private int[] canonical = {};

    Marks(Roster roster, Gate gate, Rules rules) {
        this(roster, gate, rules, roster.places::isHeld, null);
    }

    /**
     * @param among the places that matter
     * @param lasting has those that do not hang on the day, if anybody has
     */
    Marks(Roster roster, Gate gate, Rules rules, IntPredicate among, @Nullable Marks lasting) {
        this.roster = roster;
        this.gate = gate;
        this.rules = rules;
        this.among = among;
        this.lasting = lasting;
    }

    FieldSets fieldSets() {
        return fieldSets;
    }

    Rules rules() {
        return rules;
    }

    /** Words of the bits of any mark. */
    int words() {
        return words;
    }

    int count() {
        return columns.size();
    }

    boolean hasAll(Collection<Mark> wanted) {
        return columns.keySet().containsAll(wanted);
    }

    Bits of(Mark mark) {
        if (lasting != null && !(mark instanceof Mark.OfTheDay)) return lasting.of(mark);
        return Objects.requireNonNull(columns.get(mark), "a mark that nobody asked for").bits;
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
        return new Column(mark, mark.test(roster, gate, this), new Bits(words));
    }

    private void write(Collection<Column> chosen) {
        makeRoom();
        if (chosen.isEmpty()) return;
        canonicalSkills();
        int count = roster.places.count();
        var writing = new Writing(chosen, roster.packing.skills);
        chosen.forEach(column -> column.bits.clear());
        IntStream.range(0, (count + STRETCH - 1) / STRETCH).parallel().forEach(stretch -> {
            var row = row();
            int end = Math.min(count, (stretch + 1) * STRETCH);
            for (int place = stretch * STRETCH; place < end; place++) if (isMarked(place)) writing.write(place, row);
        });
        chosen.forEach(column -> column.bits.pack());
    }

    private boolean isMarked(int place) {
        return among.test(place) && roster.isKnown(roster.places.member(place));
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
