package org.talentpool.query.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.matching.index.PastIndex;

/** The index of the past against an oracle: at any place in the log, on days before and after, by whatever policies held then. */
class PastIndexEqualsOracleTest {
    private static final int POOLS = 100;
    private static final int QUESTIONS = 12;
    private static final int PLACES = 5;
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
        var lives = Stream.generate(() -> life(pool)).limit(seed.number(0, 60)).toList();
        lives.forEach(life -> life.forEach((since, member) -> enter(since, member, index)));
        pool.lists().forEach(list -> index.add(list.id(), list.established(), list.term(), 0));
        index.complete();
        for (int question = 0; question < QUESTIONS; question++) compare(pool, rulebook, lives, index);
    }

    /** What somebody is from each place to the next; nothing where on no list. */
    private Map<Long, PooledMember> life(MadeUpPool pool) {
        var id = new UUID(seed.number(-1_000_000, 1_000_000), seed.number(0, 1_000_000));
        var life = new HashMap<Long, PooledMember>();
        LongStream.range(0, PLACES).forEach(since -> {
            var member = pool.member(id);
            if (!member.member().memberships().isEmpty()) life.put(since, member);
        });
        return life;
    }

    private static void enter(long since, PooledMember member, PastIndex index) {
        member.enter(index, since, since + 1);
    }

    private void compare(MadeUpPool pool, Rulebook rulebook, List<Map<Long, PooledMember>> lives, PastIndex index) {
        long place = seed.number(0, PLACES - 1);
        var there = lives.stream()
                .flatMap(life -> Stream.ofNullable(life.get(place)))
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
