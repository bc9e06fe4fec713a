package org.talentpool.query.matching.index;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Members of one kind, such as those who fit, in the order of a vacancy. One place stands for each. */
public final class Ranked {
    private final long[] words;
    private final Order order;
    private final Roster roster;
    private final int count;

    Ranked(long[] words, Order order, Roster roster) {
        this.words = words;
        this.order = order;
        this.roster = roster;
        count = Words.count(words);
    }

    public int count() {
        return count;
    }

    /** Numbers of the members from one place in the order on, counted from 0. */
    public List<Integer> members(int from, int limit) {
        var best = Best.of(words, order, (int) Math.min((long) from + limit, count));
        return IntStream.of(best).skip(from).map(roster.places::member).boxed().toList();
    }

    public UUID id(int member) {
        return roster.members.id(member);
    }

    /** The member's place in the order, counted from 0; none if it is not among these. */
    public @Nullable Integer placeOf(UUID candidate) {
        int member = roster.find(candidate);
        int own = member == MemberNumbers.NONE ? Places.NONE : roster.placeAmong(member, words);
        return own == Places.NONE ? null : before(own);
    }

    /** These but for those who are among the others. */
    public Ranked without(Ranked others) {
        var rest = words.clone();
        Words.keepIf(rest, place -> roster.placeAmong(roster.places.member(place), others.words) == Places.NONE);
        return new Ranked(rest, order, roster);
    }

    long[] words() {
        return words;
    }

    private int before(int own) {
        long ownKey = order.key(own);
        int before = 0;
        for (int word = 0; word < words.length; word++)
            for (long left = words[word]; left != 0; left &= left - 1) {
                int place = word << 6 | Long.numberOfTrailingZeros(left);
                if (place != own && order.isBefore(place, order.key(place), own, ownKey)) before++;
            }
        return before;
    }
}
