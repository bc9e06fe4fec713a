package org.talentpool.kernel.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * The skills that the notices of 2025 and the trade of their posts name. Synonyms are other words for the same, and a concept
 * is named only where its label says the same and a published copy of the classification was seen to hold it.
 */
final class BaselineSkills {
    private static final String ESCO_OF_2024 = "1.2.0";

    private BaselineSkills() {}

    static List<Skill> table() {
        return Stream.of(informationTechnology(), office(), resources(), abroad())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Skill> informationTechnology() {
        return List.of(
                Skill.own("SHAREPOINT", "MS SharePoint", "Microsoft SharePoint"),
                // Its label is "use microsoft office".
                new Skill(
                        "MICROSOFT_OFFICE",
                        "http://data.europa.eu/esco/skill/f683ae1d-cb7c-4aa1-b9fe-205e1bd23535",
                        ESCO_OF_2024,
                        List.of("MS Office", "Microsoft Office suite", "MS Office suite")),
                Skill.own("EXCEL", "MS Excel", "Microsoft Excel"),
                Skill.own("DATABASES", "Database"),
                Skill.own("PORTAL_DESIGN"),
                Skill.own("ERP", "Enterprise resource planning"));
    }

    private static List<Skill> office() {
        return List.of(
                Skill.own("MINUTE_TAKING", "Taking minutes"),
                Skill.own("RECORDS_MANAGEMENT", "Record management"),
                Skill.own("DRAFTING"),
                Skill.own("REPORTING"),
                Skill.own("TRAVEL_ARRANGEMENTS"),
                Skill.own("CONFERENCES"),
                Skill.own("CASE_MANAGEMENT"),
                Skill.own("PERSONNEL_FILES"),
                Skill.own("INTERVIEWING"));
    }

    private static List<Skill> resources() {
        return List.of(
                Skill.own("BUDGETING"),
                Skill.own("PAYROLL"),
                Skill.own("PROCUREMENT"),
                Skill.own("AUDITING"),
                Skill.own("IPSAS", "International Public Sector Accounting Standards"),
                Skill.own("PROJECT_PLANNING"),
                Skill.own("GRANT_MANAGEMENT", "Grants management"));
    }

    private static List<Skill> abroad() {
        return List.of(
                Skill.own("INTERNATIONAL_ORGANISATION", "International organization"), Skill.own("PUBLIC_RELATIONS"));
    }
}
