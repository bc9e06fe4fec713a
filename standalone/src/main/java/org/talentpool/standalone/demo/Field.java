package org.talentpool.standalone.demo;

import java.util.List;
import org.talentpool.kernel.requisition.Profile;

/** Words of the trade: in which fields people of a profile have worked and what they have learnt there. */
final class Field {
    static final String ADMINISTRATION = "ADMINISTRATION";
    static final String ORGANISATION = "ORGANISATION";
    static final String EVENTS = "EVENTS";
    static final String PROGRAMME_MANAGEMENT = "PROGRAMME_MANAGEMENT";
    static final String INFORMATION_MANAGEMENT = "INFORMATION_MANAGEMENT";
    static final String HUMAN_RESOURCES = "HUMAN_RESOURCES";
    static final String RECRUITMENT = "RECRUITMENT";
    static final String FINANCE = "FINANCE";
    static final String ACCOUNTING = "ACCOUNTING";
    static final String POLICY = "POLICY";

    static final List<String> ALL = List.of(
            ADMINISTRATION,
            ORGANISATION,
            EVENTS,
            PROGRAMME_MANAGEMENT,
            INFORMATION_MANAGEMENT,
            HUMAN_RESOURCES,
            RECRUITMENT,
            FINANCE,
            ACCOUNTING,
            POLICY);

    /** Nearly everybody in an office has it. */
    static final String OFFICE = "MICROSOFT_OFFICE";

    private Field() {}

    static List<String> of(Profile profile) {
        return switch (profile) {
            case ADMINISTRATIVE_SUPPORT -> List.of(ADMINISTRATION, ORGANISATION, EVENTS, INFORMATION_MANAGEMENT);
            case PROGRAMME_SUPPORT -> List.of(PROGRAMME_MANAGEMENT, EVENTS, ADMINISTRATION, POLICY);
            case HUMAN_RESOURCES -> List.of(HUMAN_RESOURCES, RECRUITMENT, ADMINISTRATION);
            case FINANCE_AND_BUDGET -> List.of(FINANCE, ACCOUNTING, ADMINISTRATION);
        };
    }

    static List<String> skillsOf(Profile profile) {
        return switch (profile) {
            case ADMINISTRATIVE_SUPPORT ->
                List.of("SHAREPOINT", "MINUTE_TAKING", "RECORDS_MANAGEMENT", "DRAFTING", "TRAVEL_ARRANGEMENTS");
            case PROGRAMME_SUPPORT ->
                List.of("SHAREPOINT", "PROJECT_PLANNING", "GRANT_MANAGEMENT", "DRAFTING", "REPORTING", "BUDGETING");
            case HUMAN_RESOURCES ->
                List.of("PAYROLL", "PERSONNEL_FILES", "INTERVIEWING", "ERP", "DRAFTING", "CASE_MANAGEMENT");
            case FINANCE_AND_BUDGET -> List.of("BUDGETING", "ERP", "PROCUREMENT", "AUDITING", "REPORTING", "IPSAS");
        };
    }

    /** What some people of any profile bring along. */
    static List<String> extras() {
        return List.of("INTERNATIONAL_ORGANISATION", "PORTAL_DESIGN", "DATABASES", "CONFERENCES", "PUBLIC_RELATIONS");
    }
}
