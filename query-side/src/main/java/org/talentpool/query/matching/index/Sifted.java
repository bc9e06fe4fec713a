package org.talentpool.query.matching.index;

import org.jspecify.annotations.Nullable;

/** What is wanted, and who has it. */
final class Sifted {
    private final Want want;
    private final Marked marks;
    private Bits @Nullable [] ofAll;

    Sifted(Want want, Marked marks) {
        this.want = want;
        this.marks = marks;
    }

    boolean isOfTheDay() {
        return want.marks().stream().anyMatch(Mark.OfTheDay.class::isInstance);
    }

    /** Leaves of places those that have it. */
    Filter filter() {
        return marks.filter(want);
    }

    boolean isMet(int place) {
        return want.isMet(place, ofAll());
    }

    private Bits[] ofAll() {
        var known = ofAll;
        if (known == null) ofAll = known = want.marks().stream().map(marks::of).toArray(Bits[]::new);
        return known;
    }
}
