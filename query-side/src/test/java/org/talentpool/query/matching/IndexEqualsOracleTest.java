package org.talentpool.query.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.matching.index.MatchIndex;

/** The index against an oracle: who fits, who nearly does, in which order, with which words, and how many; also after changes. */
class IndexEqualsOracleTest {
    private static final int POOLS = 1_200;
    private static final int CHANGES = 4;
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    private final Seed seed = Seed.of("index equals oracle");
    private final Map<UUID, PooledMember> members = new HashMap<>();

    @Test
    void every_answer_equals_that_of_the_oracle() {
        for (int pool = 0; pool < POOLS; pool++) {
            members.clear();
            follow(FIRST.plusDays(seed.number(0, 300)));
        }
    }

    private void follow(LocalDate day) {
        var rules = GeneratedRules.of(
                        seed, Policy.GRADES, Policy.LIST_VALIDITY, Policy.ELIGIBILITY, Policy.MATCHING, Policy.SKILLS)
                .rulebook();
        var pool = new MadeUpPool(seed, day);
        var index = new MatchIndex();
        for (int member = seed.number(0, 90); member > 0; member--) put(pool.member(id()), index);
        compare(index, pool.vacancy(), rules.on(day));
        for (int change = 0; change < CHANGES; change++) {
            change(pool, index);
            compare(index, pool.vacancy(), rules.on(day.plusDays(seed.chance(50) ? 0 : seed.number(-30, 400))));
        }
    }

    private void change(MadeUpPool pool, MatchIndex index) {
        var known = List.copyOf(members.keySet());
        for (int left = seed.number(1, 10); left > 0; left--)
            if (known.isEmpty() || seed.chance(30)) put(pool.member(id()), index);
            else if (seed.chance(70)) put(pool.member(seed.oneOf(known)), index);
            else remove(seed.oneOf(known), index);
        if (seed.chance(50)) say(pool.changeList(), index);
    }

    private void say(MadeUpPool.ListOf list, MatchIndex index) {
        index.put(list.id(), list.established(), list.term());
        members.replaceAll((id, member) -> saying(list, member));
    }

    private static PooledMember saying(MadeUpPool.ListOf list, PooledMember pooled) {
        var member = pooled.member();
        var memberships = new ArrayList<Membership>();
        for (var place : member.memberships())
            memberships.add(
                    !place.requisitionId().equals(list.id())
                            ? place
                            : new Membership(
                                    place.requisitionId(),
                                    place.profiles(),
                                    place.gradeSlots(),
                                    place.notifiedOn(),
                                    place.evidence(),
                                    list.established(),
                                    list.term()));
        var changed = new PoolMember(
                member.candidateId(),
                member.qualifications(),
                memberships,
                member.paused(),
                member.pausedUntil(),
                member.committedTo(),
                member.declaredIneligible());
        return new PooledMember(changed, pooled.appointed(), pooled.facts());
    }

    private void put(PooledMember member, MatchIndex index) {
        members.put(member.member().candidateId(), member);
        member.enter(index);
    }

    private void remove(UUID id, MatchIndex index) {
        members.remove(id);
        index.remove(id);
    }

    private void compare(MatchIndex index, Vacancy vacancy, PoliciesInForce inForce) {
        index.ask(vacancy, () -> inForce, inquiry -> {
            new OracleCheck(members.values(), vacancy, inForce).ofAll(inquiry);
            return null;
        });
    }

    /** Some of the identifiers order otherwise as signed numbers than as text. */
    private UUID id() {
        return new UUID(((long) seed.number(-4, 4)) << 60 | seed.number(0, 1_000_000), seed.number(0, 1_000_000));
    }
}
