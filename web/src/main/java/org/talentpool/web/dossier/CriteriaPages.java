package org.talentpool.web.dossier;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.dossier.DossierView.FixedCriteria;
import org.talentpool.web.file.Paper;

/** Criteria with the proof that they were fixed before anybody was judged by them. */
final class CriteriaPages {
    private CriteriaPages() {}

    static void write(DossierView dossier, Paper paper) {
        paper.heading("Criteria, and when they were fixed");
        if (dossier.criteria().isEmpty()) paper.line("None.");
        dossier.criteria().forEach(criteria -> write(criteria, paper));
    }

    private static void write(FixedCriteria criteria, Paper paper) {
        var proof = new LinkedHashMap<String, @Nullable Object>();
        proof.put("Criteria of", criteria.of());
        proof.put("Fixed by", criteria.fixed().type());
        proof.put(
                "Fixed at",
                "place " + criteria.fixed().position() + ", "
                        + Told.time(criteria.fixed().time()));
        proof.put("First used", firstUse(criteria));
        proof.put("Fixed before they were used", criteria.fixedBeforeUse() ? "yes" : "NO");
        paper.facts(proof).facts(Told.flat(criteria.fixed().changes())).line("");
    }

    private static String firstUse(FixedCriteria criteria) {
        return criteria.firstUsedAt() == null
                ? "not yet"
                : "place " + criteria.firstUse() + ", " + Told.time(criteria.firstUsedAt());
    }
}
