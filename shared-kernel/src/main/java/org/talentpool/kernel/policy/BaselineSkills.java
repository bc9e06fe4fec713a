package org.talentpool.kernel.policy;

import java.util.List;

/** The skills that the notices of 2025 and the trade of their posts name. Synonyms are other words for the same, none a guess. */
final class BaselineSkills {
    private BaselineSkills() {}

    static List<Skill> table() {
        return List.of(
                Skill.own("SHAREPOINT", "MS SharePoint", "Microsoft SharePoint"),
                Skill.own("MICROSOFT_OFFICE", "MS Office", "Microsoft Office Suite", "MS Office Suite"),
                Skill.own("EXCEL", "MS Excel", "Microsoft Excel"),
                Skill.own("BUDGETING"),
                Skill.own("ERP", "Enterprise Resource Planning"),
                Skill.own("IPSAS", "International Public Sector Accounting Standards"));
    }
}
