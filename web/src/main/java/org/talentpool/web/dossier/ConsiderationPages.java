package org.talentpool.web.dossier;

import java.util.List;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.web.file.Paper;

/** Everybody who was considered, one line each: who fits by rank, then the others with the criteria that they failed. */
final class ConsiderationPages {
    private static final List<String> COLUMNS = List.of("Rank", "Candidate", "Chosen", "Fits", "Score", "Fails");
    private static final float[] WIDTHS = {1, 6, 1.3f, 1, 1.2f, 5};

    private ConsiderationPages() {}

    static void write(DossierView dossier, Paper paper) {
        var considered = dossier.consideration();
        if (considered == null) {
            if (dossier.considerationRefused() != null)
                paper.heading("Who was considered")
                        .line("Verdicts cannot be told again: " + dossier.considerationRefused());
            return;
        }
        paper.heading("Who was considered at place " + considered.decision().position())
                .line(considered.number() + ", " + considered.title() + ", " + considered.gradeSlot())
                .line("Listed " + considered.listed() + ", pooled " + considered.pooled() + ", fitting "
                        + considered.fitting() + ", erased since " + considered.erased() + ".")
                .table(
                        COLUMNS,
                        WIDTHS,
                        considered.items().stream().map(ConsiderationPages::row).toList());
    }

    private static List<String> row(ConsiderationView.Item item) {
        var chosen = item.chosen() ? "yes" : "";
        var match = item.match();
        return match == null
                ? List.of("", item.candidateId().toString(), chosen, "", "", "erased since")
                : List.of(
                        match.rank() == null ? "" : match.rank().toString(),
                        item.candidateId().toString(),
                        chosen,
                        match.fits() ? "yes" : "no",
                        String.valueOf(match.score()),
                        failed(match));
    }

    private static String failed(MatchView match) {
        return String.join(
                ", ",
                match.criteria().stream()
                        .filter(finding -> finding.essential() && !finding.met())
                        .map(Finding::criterion)
                        .distinct()
                        .toList());
    }
}
