package org.talentpool.web.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.web.file.Paper;

/** The verdict that a decision keeps itself: the evidence as it was judged at that moment. */
final class VerdictPages {
    static final String VERDICT = "verdict";
    private static final float[] WIDTHS = {3, 4, 5, 1.5f, 1.5f};

    private VerdictPages() {}

    static void write(HistoryView.Item decision, Paper paper) {
        if (!(decision.changes().get(VERDICT) instanceof Map<?, ?> verdict)
                || !(verdict.get("findings") instanceof List<?> findings)) return;
        var rows = findings.stream()
                .filter(Map.class::isInstance)
                .map(finding -> row((Map<?, ?>) finding))
                .toList();
        paper.heading("Verdict kept with the decision")
                .line("Fits: " + verdict.get("fits") + ", score " + verdict.get("score") + ", rules "
                        + verdict.get("policyVersion"))
                .table(List.of("Criterion", "Required", "Found", "Met", "Rule"), WIDTHS, rows);
    }

    private static List<String> row(Map<?, ?> finding) {
        return List.of(
                text(finding.get("criterion")),
                text(finding.get("required")),
                text(finding.get("found")),
                text(finding.get("met")),
                text(finding.get("rule")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
