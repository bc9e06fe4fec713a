package org.talentpool.query.matching.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.query.matching.index.ListPlaces.Said;

/**
 * The pool in memory. Questions run side by side and changes one at a time; a question sees no change that comes meanwhile.
 * What is answered is what {@link org.talentpool.kernel.matching.MatchPolicy} says of each member, without asking it of each.
 */
public final class MatchIndex {
    /** Marks that vacancies no longer open have asked for; beyond these they are forgotten and made again when asked for. */
    private static final int SPARE_MARKS = 500;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Roster roster = new Roster();
    private final Gate gate = new Gate();
    private final Marks marks = new Marks(roster, gate, new Rules(Rulebook.BASELINE.on(LocalDate.EPOCH)));
    private final Set<Mark> standing = new HashSet<>();

    /** Takes in a membership while nothing is asked yet. The places of one list take no room in it if they come in a row. */
    public void load(UUID candidate, Membership membership) {
        change(() -> roster.set(roster.number(candidate), membership));
    }

    /** Takes in a member whose memberships have been loaded, while nothing is asked yet. */
    public void load(PoolMember member, boolean appointed) {
        change(() -> roster.describe(roster.number(member.candidateId()), member, appointed));
    }

    /** Takes in what eligibility is judged by, of somebody who has a membership, while nothing is asked yet. */
    public void load(UUID candidate, Consumer<Gate.Entry> eligibility) {
        change(() -> {
            int number = roster.members.find(candidate);
            if (number != MemberNumbers.NONE) eligibility.accept(gate.entry(number));
        });
    }

    /** Takes in a member as it is now. */
    public void put(PoolMember member, boolean appointed, Consumer<Gate.Entry> eligibility) {
        change(() -> {
            int number = roster.number(member.candidateId());
            roster.set(number, member, appointed);
            eligibility.accept(gate.entry(number));
            marks.refresh(roster.placesEver(number));
        });
    }

    /** Nobody of that name is to be matched any more. */
    public void remove(UUID candidate) {
        change(() -> {
            int number = roster.members.find(candidate);
            if (number == MemberNumbers.NONE) return;
            gate.entry(number).forget();
            roster.forget(number);
            marks.refresh(roster.placesEver(number));
        });
    }

    public void put(UUID requisition, boolean established, ListTerm term) {
        change(() -> {
            var list = roster.list(requisition);
            list.say(Said.now(established, term));
            var places = IntStream.builder();
            list.places().forEach(places::add);
            marks.refresh(places.build().toArray());
        });
    }

    /** Makes ready what these vacancies ask for, and keeps it. */
    public void keepReadyFor(Collection<Vacancy> vacancies) {
        change(() -> {
            var wanted = vacancies.stream()
                    .flatMap(vacancy -> Wanted.of(vacancy, marks.rules()).marks().stream())
                    .distinct()
                    .toList();
            standing.addAll(wanted);
            marks.add(wanted);
        });
    }

    /**
     * Asks about a vacancy.
     *
     * @param inForce asked for while nothing changes, so that no question goes back to policies that a later one has left
     */
    public <T> T ask(Vacancy vacancy, Supplier<PoliciesInForce> inForce, Function<Inquiry, T> question) {
        while (true) {
            lock.readLock().lock();
            try {
                var wanted = Wanted.of(vacancy, marks.rules());
                if (marks.rules().areThoseOf(inForce.get()) && marks.hasAll(wanted.marks()))
                    return question.apply(new Inquiry(wanted, roster, marks, gate));
            } finally {
                lock.readLock().unlock();
            }
            change(() -> makeReady(vacancy, inForce.get()));
        }
    }

    private void makeReady(Vacancy vacancy, PoliciesInForce inForce) {
        if (!marks.rules().areThoseOf(inForce)) marks.judgeBy(new Rules(inForce));
        if (marks.count() > standing.size() + SPARE_MARKS) marks.retain(standing);
        marks.add(Wanted.of(vacancy, marks.rules()).marks());
    }

    /** Goes over to the policies of the day. */
    public void judgeBy(Supplier<PoliciesInForce> inForce) {
        change(() -> marks.judgeBy(new Rules(inForce.get())));
    }

    /** How many persons are looked through. */
    public int members() {
        return read(roster.members::count);
    }

    /** Whether the candidate has been put in and not been removed. */
    public boolean isKnown(UUID candidate) {
        return read(() -> roster.isKnown(roster.find(candidate)));
    }

    /** Figures only, nobody's name. */
    @Override
    public String toString() {
        return read(() ->
                roster.members.count() + " members, " + roster.places.count() + " places, " + marks.count() + " marks");
    }

    private <T> T read(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void change(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
