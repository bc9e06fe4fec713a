package org.talentpool.standalone.demo;

import java.util.List;
import java.util.Map;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/** The thirty posts of the story. */
final class PostCatalogue {
    private static final Map<String, String> DIVISIONS = Map.of(
            "PDD", "Public Diplomacy Division",
            "ESC", "Emerging Security Challenges Division",
            "PASP", "Political Affairs and Security Policy Division",
            "EM", "Executive Management",
            "OFC", "Office of Financial Control");

    private static final Map<String, Criteria> CRITERIA = Map.of(
            "ENGAGEMENTS", Notices.ENGAGEMENTS,
            "KNOWLEDGE", Notices.KNOWLEDGE,
            "EXECUTIVE", Notices.EXECUTIVE,
            "RELATIONS", Notices.RELATIONS,
            "PROGRAMMES", Notices.PROGRAMMES,
            "PERSONNEL", Notices.PERSONNEL,
            "BUDGET", Notices.BUDGET);

    /** Serial, division, title, grade slot, profile, regime, days from today to the planned start, criteria, fate. */
    private static final String TABLE = """
            101 | PDD  | Assistant, Engagements Section                   | G5/G8  | ADMINISTRATIVE_SUPPORT | ESTABLISHED | 90   | ENGAGEMENTS  | OPEN
            102 | ESC  | Assistant, Information and Knowledge Management  | G5/G8  | ADMINISTRATIVE_SUPPORT | ESTABLISHED | 75   | KNOWLEDGE    | OPEN
            103 | PASP | Assistant, Multilateral Organisations            | G8/G10 | PROGRAMME_SUPPORT      | ESTABLISHED | 100  | RELATIONS    | OPEN
            104 | PDD  | Assistant, Programme Coordination                | G5/G8  | PROGRAMME_SUPPORT      | PROJECT     | 60   | PROGRAMMES   | OPEN
            105 | EM   | Assistant, Talent Acquisition                    | G5/G8  | HUMAN_RESOURCES        | ESTABLISHED | 80   | PERSONNEL    | OPEN
            106 | EM   | Senior Assistant, Personnel Administration       | G8/G10 | HUMAN_RESOURCES        | ESTABLISHED | 110  | PERSONNEL    | OPEN
            107 | OFC  | Assistant, Budget Execution                      | G8/G10 | FINANCE_AND_BUDGET     | ESTABLISHED | 95   | BUDGET       | OPEN
            108 | OFC  | Assistant, Fixed Assets                          | G8     | FINANCE_AND_BUDGET     | PROJECT     | 70   | BUDGET       | OPEN
            109 | ESC  | Senior Assistant, Portal and Records             | G10    | ADMINISTRATIVE_SUPPORT | ESTABLISHED | 120  | KNOWLEDGE    | OPEN
            110 | PDD  | Assistant, Grants and Finance                    | G8     | FINANCE_AND_BUDGET     | TURNOVER    | 85   | BUDGET       | REFUSED
            111 | PASP | Assistant, Conference Support                    | G5/G8  | PROGRAMME_SUPPORT      | ESTABLISHED | 65   | RELATIONS    | RETRACTED
            112 | ESC  | Assistant, Innovation Programme                  | G5/G8  | PROGRAMME_SUPPORT      | PROJECT     | 130  | PROGRAMMES   | UNFUNDED
            113 | PDD  | Executive Officer, Front Office                  | G15    | ADMINISTRATIVE_SUPPORT | TURNOVER    | 200  | EXECUTIVE    | PLANNED
            114 | EM   | Assistant, Learning and Development              | G5/G8  | HUMAN_RESOURCES        | ESTABLISHED | 180  | PERSONNEL    | PLANNED
            115 | OFC  | Assistant, Project Accounting                    | G8     | FINANCE_AND_BUDGET     | PROJECT     | 190  | BUDGET       | PLANNED
            116 | PDD  | Assistant to the Head of Section                 | G8     | ADMINISTRATIVE_SUPPORT | ESTABLISHED | 55   | ENGAGEMENTS  | HELD
            117 | EM   | Assistant, Staff Services                        | G5/G8  | HUMAN_RESOURCES        | ESTABLISHED | 60   | PERSONNEL    | HELD
            118 | ESC  | Assistant, Cyber Programme                       | G8/G10 | PROGRAMME_SUPPORT      | PROJECT     | 75   | PROGRAMMES   | HELD
            119 | PASP | Assistant, Partnerships                          | G5/G8  | PROGRAMME_SUPPORT      | ESTABLISHED | 90   | RELATIONS    | HOLD_LAPSES
            120 | OFC  | Assistant, Treasury                              | G5/G8  | FINANCE_AND_BUDGET     | ESTABLISHED | 45   | BUDGET       | OFFERED
            121 | PDD  | Assistant, Satellite Offices                     | G5/G8  | ADMINISTRATIVE_SUPPORT | TURNOVER    | 50   | ENGAGEMENTS  | OFFERED
            122 | ESC  | Assistant, Front Office                          | G5/G8  | ADMINISTRATIVE_SUPPORT | ESTABLISHED | 70   | KNOWLEDGE    | OFFER_LAPSES
            123 | EM   | Assistant, Recruitment Tests                     | G8     | HUMAN_RESOURCES        | PROJECT     | 30   | PERSONNEL    | ACCEPTED
            124 | PDD  | Assistant, Visits Programme                      | G5/G8  | PROGRAMME_SUPPORT      | ESTABLISHED | 25   | PROGRAMMES   | ACCEPTED
            125 | PDD  | Assistant, Press Events                          | G5/G8  | PROGRAMME_SUPPORT      | ESTABLISHED | -10  | PROGRAMMES   | FILLED
            126 | OFC  | Assistant, Accounts Payable                      | G5/G8  | FINANCE_AND_BUDGET     | ESTABLISHED | -5   | BUDGET       | FILLED
            127 | EM   | Assistant, Personnel Records                     | G5/G8  | HUMAN_RESOURCES        | ESTABLISHED | -15  | PERSONNEL    | FILLED
            128 | ESC  | Assistant, Registry                              | G5/G8  | ADMINISTRATIVE_SUPPORT | PROJECT     | -8   | KNOWLEDGE    | FILLED
            129 | PASP | Assistant, Arms Control Events                   | G5/G8  | PROGRAMME_SUPPORT      | PROJECT     | 40   | PROGRAMMES   | CLOSED
            130 | PDD  | Assistant, Publications                          | G8     | ADMINISTRATIVE_SUPPORT | ESTABLISHED | 35   | ENGAGEMENTS  | CLOSED
            """;

    private PostCatalogue() {}

    static List<PostFacts> posts() {
        return TABLE.lines().map(line -> post(line.split("\\|", -1))).toList();
    }

    private static PostFacts post(String[] cells) {
        String division = cells[1].strip();
        return new PostFacts(
                Integer.parseInt(cells[0].strip()),
                division + " 0" + cells[0].strip(),
                DIVISIONS.getOrDefault(division, division),
                cells[2].strip(),
                GradeSlot.of(cells[3].strip()),
                Profile.valueOf(cells[4].strip()),
                Regime.valueOf(cells[5].strip()),
                Integer.parseInt(cells[6].strip()),
                CRITERIA.getOrDefault(cells[7].strip(), Criteria.NONE),
                Fate.valueOf(cells[8].strip()));
    }
}
