package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.MatchSample.aMembership;
import static org.talentpool.kernel.sample.MatchSample.aVacancy;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.matching.FailedCriteriaView.Item;
import org.talentpool.kernel.matching.FailedCriteriaView.Part;

class FailedCriteriaTest {
    private static final Criteria ASKED = new Criteria(
            null,
            List.of(
                    new ExperienceRequirement(List.of("ADMINISTRATION"), 7),
                    new ExperienceRequirement(List.of("LAW"), 1)),
            new LanguageRequirement(LanguageLevel.V, LanguageLevel.III),
            List.of("SHAREPOINT", "ERP"),
            List.of());
    private static final Vacancy VACANCY = aVacancy(SLOT, ASKED);

    @Test
    void each_criterion_that_somebody_fails_is_told_in_order_with_its_parts() {
        var items = count(QUALIFICATIONS, Qualifications.NONE);
        assertThat(items)
                .extracting(Item::criterion)
                .containsExactly(Criterion.EXPERIENCE, Criterion.LANGUAGES, Criterion.SKILLS);
        assertThat(items.getFirst().required()).isEqualTo("7 years in ADMINISTRATION; 1 year in LAW");
        assertThat(items.getFirst().parts())
                .containsExactly(new Part("7 years in ADMINISTRATION", 2), new Part("1 year in LAW", 2));
        assertThat(items.getLast().parts()).containsExactly(new Part("SHAREPOINT", 1), new Part("ERP", 2));
    }

    @Test
    void what_is_not_evidenced_is_counted_apart() {
        var items = count(QUALIFICATIONS, Qualifications.NONE);
        assertThat(items).extracting(Item::failing).containsExactly(2, 1, 2);
        assertThat(items).extracting(Item::notEvidenced).containsExactly(1, 1, 2);
    }

    @Test
    void and_so_is_whom_nothing_else_keeps_out() {
        var lawyer =
                new Criteria(null, List.of(new ExperienceRequirement(List.of("LAW"), 1)), null, List.of(), List.of());
        var items = FailedCriteria.count(
                Stream.of(QUALIFICATIONS, Qualifications.NONE)
                        .map(brings -> judged(brings, aVacancy(SLOT, lawyer), true))
                        .toList(),
                lawyer);
        assertThat(items).extracting(Item::only).containsExactly(2);
        assertThat(count(QUALIFICATIONS)).extracting(Item::only).containsExactly(0, 0);
    }

    @Test
    void a_tested_language_counts_as_in_the_verdict() {
        var items = count(QUALIFICATIONS);
        assertThat(items).extracting(Item::criterion).doesNotContain(Criterion.LANGUAGES);
    }

    /** Where one language is short either way, it is so in the order in which the requirement is written. */
    @Test
    void the_language_that_is_short_is_named_with_its_level() {
        var asked = new Criteria(null, List.of(), ASKED.languages(), List.of(), List.of());
        assertThat(languages(asked, LanguageLevel.V, LanguageLevel.II)).containsExactly(new Part("fr III", 1));
        assertThat(languages(asked, LanguageLevel.I, LanguageLevel.V)).containsExactly(new Part("en V", 1));
        assertThat(languages(asked, LanguageLevel.IV, LanguageLevel.IV)).containsExactly(new Part("en V", 1));
        assertThat(languages(asked, LanguageLevel.I, LanguageLevel.I))
                .containsExactly(new Part("en V", 1), new Part("fr III", 1));
    }

    @Test
    void a_rule_is_named_where_it_is_the_same_for_all() {
        var eligibility = FailedCriteria.count(
                List.of(judged(QUALIFICATIONS, aVacancy(), false)), aVacancy().criteria());
        assertThat(eligibility).extracting(Item::rule).containsExactly("EL-01");
        var byList = judged(member(aMembership(SLOT)), true);
        var byPolicy = judged(
                member(new Membership(
                        aMembership().requisitionId(),
                        aMembership().profiles(),
                        List.of(SLOT),
                        aMembership().notifiedOn(),
                        aMembership().evidence(),
                        false,
                        ListTerm.BY_POLICY)),
                true);
        assertThat(FailedCriteria.count(List.of(byPolicy), Criteria.NONE))
                .extracting(Item::rule)
                .containsExactly("PO-09");
        var notEstablished = judged(
                member(new Membership(
                        aMembership().requisitionId(),
                        aMembership().profiles(),
                        List.of(SLOT),
                        aMembership().notifiedOn(),
                        aMembership().evidence(),
                        false,
                        aMembership().term())),
                true);
        assertThat(FailedCriteria.count(List.of(byPolicy, notEstablished, byList), Criteria.NONE))
                .extracting(Item::rule)
                .containsExactly((String) null);
    }

    @Test
    void where_nobody_fails_anything_there_is_nothing_to_tell() {
        assertThat(FailedCriteria.count(
                        List.of(judged(QUALIFICATIONS, aVacancy(), true)),
                        aVacancy().criteria()))
                .isEmpty();
        assertThat(FailedCriteria.count(List.of(), ASKED)).isEmpty();
    }

    private static List<Part> languages(Criteria asked, LanguageLevel english, LanguageLevel french) {
        var brings = new Qualifications(
                QUALIFICATIONS.standing(),
                null,
                List.of(new LanguageSkill("en", english), new LanguageSkill("fr", french)),
                List.of(),
                List.of(),
                QUALIFICATIONS.accepts());
        var untested = new Membership(
                aMembership().requisitionId(),
                aMembership().profiles(),
                List.of(SLOT),
                aMembership().notifiedOn(),
                MembershipEvidence.NONE,
                true,
                aMembership().term());
        var vacancy = aVacancy(SLOT, asked);
        var member = aMember(brings, untested);
        var verdict = MatchPolicy.judge(member, vacancy, new Eligibility(true, true), IN_FORCE);
        var items = FailedCriteria.count(List.of(FailedCriteria.judged(member, verdict, vacancy, IN_FORCE)), asked);
        return items.getFirst().parts();
    }

    private static List<Item> count(Qualifications... members) {
        return FailedCriteria.count(
                Stream.of(members).map(brings -> judged(brings, VACANCY, true)).toList(), ASKED);
    }

    private static PoolMember member(Membership place) {
        return aMember(QUALIFICATIONS, place);
    }

    private static FailedCriteria.Judged judged(PoolMember member, boolean national) {
        var vacancy = aVacancy(SLOT, Criteria.NONE);
        var verdict = MatchPolicy.judge(member, vacancy, new Eligibility(national, true), IN_FORCE);
        return FailedCriteria.judged(member, verdict, vacancy, IN_FORCE);
    }

    private static FailedCriteria.Judged judged(Qualifications brings, Vacancy vacancy, boolean national) {
        // The sample's test raised the French, so that of somebody without any qualification only English is unknown.
        var member = aMember(brings, aMembership(SLOT));
        var verdict = MatchPolicy.judge(member, vacancy, new Eligibility(national, true), IN_FORCE);
        return FailedCriteria.judged(member, verdict, vacancy, IN_FORCE);
    }
}
