package org.talentpool.benchmark.engine;

import org.talentpool.benchmark.pool.Members;

/** Goes through all places by their rows. */
record Rows(Members members, Places places) {
    interface Visitor {
        void visit(int row, Place place);
    }

    void forEach(Visitor visitor) {
        var row = new int[1];
        members.all().flatMap(member -> places.of(member).stream()).forEach(place -> visitor.visit(row[0]++, place));
    }
}
