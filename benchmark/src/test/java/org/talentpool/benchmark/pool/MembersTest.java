package org.talentpool.benchmark.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.matching.PoolMember;

class MembersTest {
    private static final Sizes SIZES = new Sizes(7, 20_000, 100, LocalDate.parse("2026-11-26"));

    private final Members members = new Members(SIZES);

    @Test
    void the_same_seed_gives_the_same_pool_in_any_order() {
        assertThat(members.member(17)).isEqualTo(new Members(SIZES).member(17));
        assertThat(new Vacancies(SIZES).vacancy(3)).isEqualTo(new Vacancies(SIZES).vacancy(3));
    }

    @Test
    void another_seed_gives_another_pool() {
        var other = new Members(new Sizes(8, 20_000, 100, SIZES.today()));
        assertThat(members.member(17).brings().candidateId())
                .isNotEqualTo(other.member(17).brings().candidateId());
    }

    @Test
    void a_changed_member_stays_on_its_lists() {
        var member = members.member(17);
        var changed = members.changed(17, 1);
        assertThat(changed.lists()).isEqualTo(member.lists());
        assertThat(changed.brings().candidateId()).isEqualTo(member.brings().candidateId());
        assertThat(changed.brings().qualifications())
                .isNotEqualTo(member.brings().qualifications());
    }

    @Test
    void the_pool_is_as_uneven_as_it_says() {
        assertThat(members.all()
                        .mapToInt(member -> member.lists().size())
                        .average()
                        .orElseThrow())
                .isBetween(1.15, 1.25);
        assertThat(members.all()
                                .flatMap(member -> member.lists().stream())
                                .filter(rank -> rank == 0)
                                .count()
                        / 24_000.0)
                .isBetween(0.17, 0.23);
        assertThat(in100(PoolMember::paused)).isBetween(2.5, 3.5);
        assertThat(in100(member -> member.committedTo() != null)).isBetween(1.6, 2.4);
        assertThat(in100(PoolMember::declaredIneligible)).isBetween(0.7, 1.3);
    }

    private double in100(Predicate<PoolMember> which) {
        return members.all().map(Member::brings).filter(which).count() * 100.0 / SIZES.members();
    }
}
