package org.talentpool.benchmark.engine;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.talentpool.benchmark.pool.Careers;
import org.talentpool.benchmark.pool.Languages;
import org.talentpool.benchmark.pool.Member;
import org.talentpool.benchmark.pool.Skills;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.ServiceYears;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.grade.GradePolicy;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguagePolicy;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Flattens members; each rule is applied by the policy of the kernel. */
final class Places {
    private static final int NO_LIMIT = Integer.MIN_VALUE;
    private static final int MOST_YEARS = 60;

    private final PoliciesInForce inForce;
    private final List<List<String>> groups;

    Places(PoliciesInForce inForce, List<List<String>> groups) {
        this.inForce = inForce;
        this.groups = groups;
    }

    static Places of(PoliciesInForce inForce, long seed) {
        return new Places(inForce, Careers.groups(seed));
    }

    /** One for each membership. */
    List<Place> of(Member member) {
        var brings = member.brings();
        var free = isFree(member);
        var service = service(brings.qualifications().experience());
        var skills =
                brings.qualifications().skills().stream().mapToInt(Skills::rank).toArray();
        return IntStream.range(0, brings.memberships().size())
                .mapToObj(place -> place(member, place, free, service, skills))
                .toList();
    }

    private boolean isFree(Member member) {
        var brings = member.brings();
        return !brings.declaredIneligible()
                && !brings.isPausedOn(inForce.day())
                && brings.committedTo() == null
                && EligibilityPolicy.nationalityEligible(member.nationalities(), inForce);
    }

    private Place place(Member member, int place, boolean free, byte[] service, int[] skills) {
        var brings = member.brings().qualifications();
        var membership = member.brings().memberships().get(place);
        var accepts = brings.accepts();
        var rules = inForce.eligibility();
        return new Place(
                member.brings().candidateId(),
                member.lists().get(place),
                membership.requisitionId(),
                free && membership.established() && ListValidity.isValid(membership, inForce),
                Bits.of(membership.profiles()),
                slots(membership, accepts, false),
                slots(membership, accepts, true),
                Bits.of(accepts.regimes().isEmpty() ? List.of(Regime.values()) : accepts.regimes()),
                Math.max(
                        day(Months.anniversary(member.birthDate(), rules.youngest())),
                        accepts.from() == null ? NO_LIMIT : day(accepts.from())),
                day(Months.anniversary(member.birthDate(), rules.tooOld())),
                brings.education() == null ? 0 : brings.education().ordinal() + 1,
                levels(member.brings(), membership),
                membership.evidence().merit(),
                day(membership.notifiedOn()),
                service,
                skills,
                member.lists().size() == 1);
    }

    private int slots(Membership membership, Preferences accepts, boolean exact) {
        int slots = 0;
        for (int bit = 0; bit < Bits.SLOTS.size(); bit++) {
            var post = Bits.SLOTS.get(bit);
            var listed = GradePolicy.bestListed(membership.gradeSlots(), post, inForce.grades());
            if (listed != null && isAccepted(post, accepts) && (!exact || listed.equals(post))) slots |= 1 << bit;
        }
        return slots;
    }

    private static boolean isAccepted(GradeSlot post, Preferences accepts) {
        return accepts.lowestGrade() == null || accepts.lowestGrade().isNotAbove(GradePolicy.startingGrade(post));
    }

    private static int levels(PoolMember member, Membership membership) {
        var effective = LanguagePolicy.effective(
                member.qualifications().languages(), membership.evidence().testedLanguages());
        int levels = 0;
        for (int language = 0; language < Languages.ALL.size(); language++) {
            var level = effective.get(Languages.ALL.get(language));
            if (level != null) levels |= level.ordinal() + 1 << 4 * language;
        }
        return levels;
    }

    private byte[] service(List<Experience> jobs) {
        var service = new byte[groups.size()];
        var fields = jobs.stream().map(Experience::field).collect(toSet());
        for (int group = 0; group < service.length; group++) {
            if (!Collections.disjoint(groups.get(group), fields)) service[group] = years(groups.get(group), jobs);
        }
        return service;
    }

    private byte years(List<String> fields, List<Experience> jobs) {
        var service = ServiceYears.in(fields, jobs, inForce.day());
        int years = 0;
        while (years < MOST_YEARS && service.isAtLeast(years + 1)) years++;
        return (byte) years;
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
