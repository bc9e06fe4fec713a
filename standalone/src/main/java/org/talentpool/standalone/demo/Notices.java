package org.talentpool.standalone.demo;

import java.util.List;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguageLevel;

/** What kinds of posts ask for, as vacancy notices of the International Staff put it. */
final class Notices {
    /** Administration and money of a section that engages with the public. */
    static final Criteria ENGAGEMENTS = new Criteria(
            Education.UPPER_SECONDARY,
            years(4, Field.ADMINISTRATION, Field.FINANCE, Field.ORGANISATION),
            languages(LanguageLevel.V, LanguageLevel.III),
            List.of("SHAREPOINT"),
            List.of(skill("INTERNATIONAL_ORGANISATION", 3), skill("DRAFTING", 2), language("de", LanguageLevel.II)));

    /** Information and knowledge management in a front office. */
    static final Criteria KNOWLEDGE = new Criteria(
            Education.UPPER_SECONDARY,
            years(4, Field.ADMINISTRATION, Field.ORGANISATION, Field.INFORMATION_MANAGEMENT),
            languages(LanguageLevel.V, LanguageLevel.I),
            List.of("SHAREPOINT"),
            List.of(
                    skill("PORTAL_DESIGN", 3),
                    skill("RECORDS_MANAGEMENT", 3),
                    skill("DATABASES", 2),
                    language("fr", LanguageLevel.III)));

    /** Running the work of a division's front office; an officer's post, which no assistant is listed for. */
    static final Criteria EXECUTIVE = new Criteria(
            Education.BACHELOR,
            years(5, Field.POLICY, Field.ADMINISTRATION, Field.FINANCE),
            languages(LanguageLevel.V, LanguageLevel.II),
            List.of(),
            List.of(
                    skill("INTERNATIONAL_ORGANISATION", 3),
                    skill("PROJECT_PLANNING", 2),
                    skill("PUBLIC_RELATIONS", 2)));

    /** Support of relations with other international organisations. */
    static final Criteria RELATIONS = new Criteria(
            Education.POST_SECONDARY,
            years(3, Field.POLICY, Field.ADMINISTRATION, Field.PROGRAMME_MANAGEMENT, Field.EVENTS),
            languages(LanguageLevel.V, LanguageLevel.III),
            List.of("DRAFTING"),
            List.of(skill("INTERNATIONAL_ORGANISATION", 3), skill("CONFERENCES", 2), skill("REPORTING", 1)));

    static final Criteria PROGRAMMES = new Criteria(
            Education.UPPER_SECONDARY,
            years(3, Field.PROGRAMME_MANAGEMENT, Field.EVENTS),
            languages(LanguageLevel.V, LanguageLevel.II),
            List.of(Field.OFFICE),
            List.of(skill("PROJECT_PLANNING", 3), skill("GRANT_MANAGEMENT", 2), skill("BUDGETING", 2)));

    static final Criteria PERSONNEL = new Criteria(
            Education.UPPER_SECONDARY,
            years(3, Field.HUMAN_RESOURCES, Field.RECRUITMENT),
            languages(LanguageLevel.V, LanguageLevel.II),
            List.of(Field.OFFICE),
            List.of(skill("PERSONNEL_FILES", 3), skill("ERP", 2), skill("PAYROLL", 2), skill("INTERVIEWING", 1)));

    static final Criteria BUDGET = new Criteria(
            Education.POST_SECONDARY,
            years(4, Field.FINANCE, Field.ACCOUNTING),
            languages(LanguageLevel.V, LanguageLevel.I),
            List.of("BUDGETING"),
            List.of(skill("IPSAS", 3), skill("ERP", 2), skill("AUDITING", 2), language("fr", LanguageLevel.III)));

    private Notices() {}

    private static List<ExperienceRequirement> years(int years, String... fields) {
        return List.of(new ExperienceRequirement(List.of(fields), years));
    }

    private static LanguageRequirement languages(LanguageLevel one, LanguageLevel other) {
        return new LanguageRequirement(one, other);
    }

    private static DesirableCriterion skill(String skill, int weight) {
        return DesirableCriterion.skill(skill, weight);
    }

    private static DesirableCriterion language(String language, LanguageLevel level) {
        return DesirableCriterion.language(language, level, 1);
    }
}
