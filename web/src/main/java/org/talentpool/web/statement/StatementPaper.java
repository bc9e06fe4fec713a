package org.talentpool.web.statement;

import java.util.List;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.disclosure.RecipientsView;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.web.dossier.Told;
import org.talentpool.web.file.Paper;

/** A statement on paper. */
final class StatementPaper {
    private static final float[] CONSIDERED = {2.2f, 3.5f, 2, 1.3f, 1, 1.2f, 1.4f, 4};
    private static final float[] SHOWN = {4, 2.5f, 2.5f, 5, 3};

    private StatementPaper() {}

    static byte[] of(StatementView statement) {
        var paper = Paper.titled("Statement for candidate " + statement.candidateId(), edition(statement))
                .line("What was decided about you and why, which vacancies you were considered for, and who was shown"
                        + " your data. Names of those who handled it are withheld.");
        if (!statement.complete()) paper.line("There is more than fits here: this is the first of it.");
        return paper.heading("Decisions")
                .table(Told.COLUMNS, Told.widths(), Told.rows(statement.decisions()))
                .heading("Vacancies you were considered for")
                .table(
                        List.of("Post", "Title", "Day", "Chosen", "Fits", "Rank", "Of", "Failed"),
                        CONSIDERED,
                        statement.considerations().stream()
                                .map(StatementPaper::considered)
                                .toList())
                .heading("Who was shown your data")
                .table(
                        List.of("Time", "Role", "What", "Through", "Purpose"),
                        SHOWN,
                        statement.recipients().stream()
                                .map(StatementPaper::shown)
                                .toList())
                .bytes();
    }

    private static long edition(StatementView statement) {
        return statement.decisions().isEmpty()
                ? 0
                : statement.decisions().getLast().position();
    }

    private static List<String> considered(CandidateConsiderationsView.Item item) {
        return List.of(
                item.number(),
                item.title(),
                Told.time(item.decidedAt()),
                item.chosen() ? "yes" : "no",
                item.fits() ? "yes" : "no",
                item.rank() == null ? "" : item.rank().toString(),
                String.valueOf(item.fitting()),
                String.join(
                        ", ",
                        item.criteria().stream()
                                .filter(finding -> finding.essential() && !finding.met())
                                .map(Finding::criterion)
                                .distinct()
                                .toList()));
    }

    private static List<String> shown(RecipientsView.Item item) {
        return List.of(
                Told.time(item.time()),
                item.role(),
                item.kind().name(),
                item.route(),
                item.purpose() == null ? "" : item.purpose());
    }
}
