package org.talentpool.query.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.matching.index.LogDays;
import org.talentpool.query.matching.index.PastIndex;

/** The index of the past against an oracle: at any place in the log, on days before and after, by whatever policies held then. */
class PastIndexEqualsOracleTest {
    private static final int POOLS = 100;
    private static final int QUESTIONS = 12;
    private static final int PLACES = 12;
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    /** Before the last accession, after which more nationalities are eligible. */
    private static final LocalDate BEFORE_ACCESSION = LocalDate.parse("2023-06-15");

    private final Seed seed = Seed.of("past index equals oracle");

    @Test
    void every_answer_equals_that_of_the_oracle() {
        for (int pool = 0; pool < POOLS; pool++) ask(new MadeUpPool(seed, TODAY));
    }

    private void ask(MadeUpPool pool) {
        var rulebook = GeneratedRules.of(
                        seed, Policy.GRADES, Policy.LIST_VALIDITY, Policy.ELIGIBILITY, Policy.MATCHING, Policy.SKILLS)
                .rulebook();
        var index = new PastIndex();
        var lives = Stream.generate(() -> life(pool)).limit(seed.number(0, 90)).toList();
        lives.forEach(life -> life.forEach(state -> state.enter(index)));
        pool.lists().forEach(list -> index.add(list.id(), list.established(), list.term(), 0));
        index.complete(logDays());
        index.makeReady(rulebook.on(TODAY), MadeUpPool.FIELD_SETS);
        for (int question = 0; question < QUESTIONS; question++) compare(pool, rulebook, lives, index);
    }

    /** The log has gone on by a few places each season, and the days that are asked about are some of them or none. */
    private LogDays logDays() {
        var last = LongStream.range(0, 400)
                .map(day -> day / (1 + seed.number(30, 60)))
                .sorted()
                .toArray();
        return new LogDays(Math.toIntExact(TODAY.toEpochDay()) - seed.number(0, 400), last);
    }

    /** What somebody is from one place on until another; nothing where on no list. */
    private List<State> life(MadeUpPool pool) {
        var id = new UUID(seed.number(-1_000_000, 1_000_000), seed.number(0, 1_000_000));
        var changes = LongStream.range(0, PLACES).filter(_ -> seed.chance(50)).toArray();
        return IntStream.range(0, changes.length)
                .mapToObj(each -> new State(changes[each], end(changes, each), pool.member(id)))
                .filter(state -> !state.member.member().memberships().isEmpty())
                .toList();
    }

    /** Some leave all lists for a while before they change, and some remain what they are. */
    private long end(long[] changes, int each) {
        if (each + 1 == changes.length) return seed.chance(70) ? Long.MAX_VALUE : changes[each] + 1;
        return seed.chance(80) ? changes[each + 1] : changes[each] + 1;
    }

    private record State(long since, long until, PooledMember member) {
        void enter(PastIndex index) {
            member.enter(index, since, until);
        }

        boolean isAt(long place) {
            return since <= place && place < until;
        }
    }

    private void compare(MadeUpPool pool, Rulebook rulebook, List<List<State>> lives, PastIndex index) {
        long place = seed.number(0, PLACES - 1);
        var there = lives.stream()
                .flatMap(List::stream)
                .filter(state -> state.isAt(place))
                .map(State::member)
                .toList();
        var from = seed.chance(30) ? BEFORE_ACCESSION : TODAY;
        var inForce = rulebook.on(from.plusDays(seed.number(-30, 400)));
        var vacancy = pool.vacancy();
        var check = new OracleCheck(there, vacancy, inForce);
        index.ask(place, vacancy, inForce, inquiry -> {
            check.ofListed(inquiry);
            return null;
        });
        index.askAll(place, vacancy, inForce, inquiry -> {
            check.ofAll(inquiry);
            return null;
        });
    }
}
