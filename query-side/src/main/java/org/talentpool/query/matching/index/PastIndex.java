package org.talentpool.query.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.PoliciesInForce;

/**
 * Members as they have been, in memory: whatever a member was from one place in the log until another has a number of its
 * own. Asked about a place, it is an index of those who were members then, marked for that one question by the policies of
 * then. One question at a time.
 */
public final class PastIndex {
    private final Lock lock = new ReentrantLock();
    private final Roster roster = new Roster();
    private final Gate gate = new Gate();
    private final Map<Integer, List<OfList>> lists = new HashMap<>();
    private long[] since = new long[64];
    private long[] until = new long[64];
    private boolean[] present = new boolean[64];

    private record OfList(long since, boolean established, ListTerm term) {}

    /** Takes in what a member was from one place on and no longer at another, before anything is asked. */
    public void add(PoolMember member, boolean appointed, Consumer<Gate.Entry> eligibility, long from, long before) {
        int version = roster.another(member.candidateId());
        if (version == since.length) grow(version * 2);
        since[version] = from;
        until[version] = before;
        roster.set(version, member, appointed);
        roster.forEachPlace(version, roster.places::leave);
        eligibility.accept(gate.entry(version));
    }

    /** Takes in what a list says from a place on; what it said before comes before. */
    public void add(UUID list, boolean established, ListTerm term, long from) {
        lists.computeIfAbsent(roster.lists.of(list), _ -> new ArrayList<>()).add(new OfList(from, established, term));
    }

    /** How often a member has been something else, members counted. */
    public int versions() {
        return roster.members.count();
    }

    /** Whether the candidate was a member as of a place. */
    public boolean isMember(UUID candidate, long place) {
        return at(place, () -> {
            int version = roster.members.find(candidate);
            return version != MemberNumbers.NONE && present[version];
        });
    }

    /** Asks about a vacancy and those on its lists as of a place, by the policies of then. */
    public <T> T ask(long place, Vacancy vacancy, PoliciesInForce inForce, Function<Inquiry, T> question) {
        return at(place, () -> {
            var onLists = roster.placesOn(vacancy.requisitionIds(), Bits.wordsFor(roster.places.count()));
            return ask(vacancy, new Marks(roster, gate, new Rules(inForce), on -> Words.has(onLists, on)), question);
        });
    }

    /** Asks about a vacancy and all members as of a place, by the policies of then. */
    public <T> T askAll(long place, Vacancy vacancy, PoliciesInForce inForce, Function<Inquiry, T> question) {
        return at(place, () -> ask(vacancy, new Marks(roster, gate, new Rules(inForce)), question));
    }

    private <T> T ask(Vacancy vacancy, Marks marks, Function<Inquiry, T> question) {
        var wanted = Wanted.of(vacancy, marks.rules());
        marks.add(wanted.marks());
        return question.apply(new Inquiry(wanted, roster, marks, gate));
    }

    private <T> T at(long place, Supplier<T> question) {
        lock.lock();
        try {
            for (int version = 0; version < versions(); version++)
                turn(version, since[version] <= place && place < until[version]);
            lists.forEach((list, said) -> tell(list, said, place));
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    private void turn(int version, boolean isPresent) {
        if (isPresent == present[version]) return;
        present[version] = isPresent;
        if (isPresent) roster.members.pointTo(version);
        roster.forEachPlace(version, isPresent ? roster.places::hold : roster.places::leave);
    }

    private void tell(int list, List<OfList> said, long place) {
        for (var each : said) if (each.since <= place) roster.list(list).set(each.established, each.term);
    }

    private void grow(int size) {
        since = Arrays.copyOf(since, size);
        until = Arrays.copyOf(until, size);
        present = Arrays.copyOf(present, size);
    }
}
