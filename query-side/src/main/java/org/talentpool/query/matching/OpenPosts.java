package org.talentpool.query.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.post.PostState;
import org.talentpool.query.readmodel.Cursor;

/** The posts for which somebody is matched, in memory; the open ones by number. */
final class OpenPosts {
    private final Map<UUID, Posting> matched = new ConcurrentHashMap<>();
    private final ConcurrentSkipListSet<Place> open = new ConcurrentSkipListSet<>();

    /** Takes in a post as it is now. */
    void put(Posting posting) {
        remove(posting.id());
        if (!posting.isMatched()) return;
        matched.put(posting.id(), posting);
        if (posting.state() == PostState.OPEN) open.add(Place.of(posting));
    }

    void remove(UUID post) {
        var before = matched.remove(post);
        if (before != null) open.remove(Place.of(before));
    }

    /** None before the opening, and none once closed. */
    Optional<Posting> matched(UUID post) {
        return Optional.ofNullable(matched.get(post));
    }

    List<Posting> open() {
        return open(null, Integer.MAX_VALUE);
    }

    /** By number of the post, from the one after the cursor on. */
    List<Posting> open(@Nullable Cursor after, int rows) {
        var rest = after == null ? open : open.tailSet(new Place(after.text(0), after.uuid(1)), false);
        return rest.stream()
                .map(place -> matched.get(place.id))
                .filter(posting -> posting != null && posting.state() == PostState.OPEN)
                .limit(rows)
                .toList();
    }

    private record Place(String number, UUID id) implements Comparable<Place> {
        static Place of(Posting posting) {
            return new Place(posting.number(), posting.id());
        }

        @Override
        public int compareTo(Place other) {
            int byNumber = number.compareTo(other.number);
            return byNumber != 0 ? byNumber : id.compareTo(other.id);
        }
    }
}
