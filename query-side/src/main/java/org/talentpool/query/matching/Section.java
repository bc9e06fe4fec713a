package org.talentpool.query.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.query.matching.index.Ranked;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.Page;

/**
 * Members of one kind, such as those who fit; the sections of an answer follow one another.
 *
 * @param ranked its members in order
 * @param view how one of them is shown, by its place in the order, from 0
 */
record Section(Ranked ranked, Function<Found, MatchView> view) {
    /** A member by its number in the index, and its place in its section. */
    record Found(Section section, int member, UUID id, int place) {
        MatchView view() {
            return section.view.apply(this);
        }
    }

    /**
     * One page of the sections together. The next page begins after the last item of the one before, or at its place where that
     * item is in no section any more: the order is made anew for each page.
     */
    static Page<MatchView> page(List<Section> sections, int limit, @Nullable String cursor) {
        int rows = Page.rowsFor(limit);
        int from = start(sections, Cursor.read(cursor, 2));
        var page = Page.of(found(sections, from, rows), limit, last -> Cursor.of(from + limit, last.id));
        return new Page<>(page.items().stream().map(Found::view).toList(), page.next());
    }

    private static List<Found> found(List<Section> sections, int from, int rows) {
        var found = new ArrayList<Found>();
        int skip = from;
        for (var section : sections) {
            int inside = Math.min(skip, section.ranked.count());
            found.addAll(section.found(inside, rows - found.size()));
            skip -= inside;
        }
        return found;
    }

    private List<Found> found(int from, int limit) {
        var members = ranked.members(from, limit);
        var found = new ArrayList<Found>(members.size());
        for (int index = 0; index < members.size(); index++)
            found.add(new Found(this, members.get(index), ranked.id(members.get(index)), from + index));
        return found;
    }

    private static int start(List<Section> sections, @Nullable Cursor after) {
        if (after == null) return 0;
        int before = 0;
        for (var section : sections) {
            var place = section.ranked.placeOf(after.uuid(1));
            if (place != null) return before + place + 1;
            before += section.ranked.count();
        }
        return (int) Math.clamp(after.number(0), 0, before);
    }
}
