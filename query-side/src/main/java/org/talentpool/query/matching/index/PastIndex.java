package org.talentpool.query.matching.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.talentpool.query.matching.index.ListPlaces.Said;

/**
 * Members as they have been, in memory: whatever a member was from one place in the log until another has a number of its
 * own. Asked about a place, it is an index of those who were members then. What hangs on the day is told for the
 * one question; the rest once for all places by each set of policies. One question at a time.
 */
public final class PastIndex {
    private final Lock lock = new ReentrantLock();
    private final Versions versions = new Versions();
    private final Roster roster = new Roster(versions::then, versions::asked);
    private final Gate gate = new Gate();
    private final LastingMarks lasting = new LastingMarks(roster, gate);
    private final Map<Integer, Said> lists = new HashMap<>();
    private Prepared prepared = prepared(new LogDays(0));

    /** Takes in what a member was from one place on and no longer at another, before anything is asked. */
    public void add(PoolMember member, boolean appointed, Consumer<Gate.Entry> eligibility, long from, long before) {
        int latest = roster.members.find(member.candidateId());
        int version = roster.another(member.candidateId());
        versions.add(version, latest, from, before);
        roster.set(version, member, appointed);
        if (latest != MemberNumbers.NONE) roster.packs.share(version, latest);
        eligibility.accept(gate.entry(version));
    }

    /** Takes in what a list says from a place on; what it said before comes before. */
    public void add(UUID list, boolean established, ListTerm term, long from) {
        int number = roster.lists.of(list);
        lists.put(number, lists.getOrDefault(number, Said.NOTHING).then(from, established, term));
    }

    private Prepared prepared(LogDays days) {
        var service = new ServiceBounds(roster, versions.places(), days);
        return new Prepared(roster, versions, gate, lasting, new Counting(roster), service);
    }

    /** All is taken in, and from now on asked. Those of a list are put side by side, as questions are about some lists. */
    public void complete(LogDays days) {
        lists.forEach((list, said) -> roster.list(list).say(said));
        var members = roster.arrangeByList(versions.longestFirst());
        gate.arrange(members);
        versions.arrange(members, roster.places);
        prepared = prepared(days);
    }

    /**
     * Makes ready what questions under these policies are likely to ask for.
     *
     * @param fieldSets the fields in any of which vacancies ask for experience
     */
    public void makeReady(PoliciesInForce inForce, Collection<Set<String>> fieldSets) {
        lock.lock();
        try {
            var rules = lasting.rules(inForce);
            lasting.by(rules, MarksOfThen.LASTING);
            prepared.service().add(fieldSets, rules);
        } finally {
            lock.unlock();
        }
    }

    /** How often a member has been something else, members counted. */
    public int versions() {
        return versions.count();
    }

    /** Whether the candidate was a member as of a place. */
    public boolean isMember(UUID candidate, long place) {
        return at(place, () -> roster.find(candidate) != MemberNumbers.NONE);
    }

    /** Asks about a vacancy and those on its lists as of a place, by the policies of then. */
    public <T> T ask(long place, Vacancy vacancy, PoliciesInForce inForce, Function<Inquiry, T> question) {
        return at(place, () -> ask(vacancy, inForce, vacancy.requisitionIds(), question));
    }

    /** Asks about a vacancy and all members as of a place, by the policies of then. */
    public <T> T askAll(long place, Vacancy vacancy, PoliciesInForce inForce, Function<Inquiry, T> question) {
        return at(place, () -> ask(vacancy, inForce, roster.lists.values(), question));
    }

    private <T> T ask(Vacancy vacancy, PoliciesInForce inForce, List<UUID> lists, Function<Inquiry, T> question) {
        var rules = lasting.rules(inForce);
        var wanted = Wanted.of(vacancy, rules);
        var marks = new MarksOfThen(prepared, rules, wanted, lists);
        return question.apply(new Inquiry(wanted, roster, marks, gate));
    }

    private <T> T at(long place, Supplier<T> question) {
        lock.lock();
        try {
            versions.turnTo(place);
            return question.get();
        } finally {
            lock.unlock();
        }
    }
}
