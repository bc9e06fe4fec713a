package org.talentpool.kernel.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.evidence.InclusionView;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.refusal.RefusalCode;

/**
 * What was on record when something was decided, what was decided and what followed. The evidence is what the decision itself
 * kept and what stands in the log before it (AU-05); nothing is told by later rules.
 *
 * @param subject post or application
 * @param day of the decision, in Brussels
 * @param decision who, on whose authority, when, why, and what
 * @param alsoDecided what the same command said in other streams
 * @param stateBefore facts of the subject right before the decision, by name
 * @param policies versions that were in force on that day
 * @param criteria by what was judged, and the proof that it was fixed before (AU-01)
 * @param selection the decisions on the application of whom the decision is about, up to it
 * @param consideration everybody who was considered with their verdicts; none where nobody was chosen among others
 * @param considerationRefused why verdicts cannot be told again, if so
 * @param earlier decisions on the subject before it, oldest first
 * @param later decisions on the subject after it, corrections among them, oldest first
 * @param chain causes and effects
 * @param proof that the decision is in the log as it was signed; none while no checkpoint covers it
 */
public record DossierView(
        UUID subject,
        long position,
        LocalDate day,
        HistoryView.Item decision,
        List<HistoryView.Item> alsoDecided,
        Map<String, Object> stateBefore,
        List<PolicyOfDay> policies,
        List<FixedCriteria> criteria,
        List<HistoryView.Item> selection,
        @Nullable ConsiderationView consideration,
        @Nullable RefusalCode considerationRefused,
        List<HistoryView.Item> earlier,
        List<HistoryView.Item> later,
        ChainView chain,
        @Nullable InclusionView proof) {

    public record PolicyOfDay(String policy, String version) {}

    /**
     * @param of requisition or post
     * @param fixed the decision that fixed them, with its place and time
     * @param firstUse place in the log of the first judgment by them; none if there is none yet
     * @param fixedBeforeUse whether they stood before anybody was judged
     */
    public record FixedCriteria(
            UUID of,
            HistoryView.Item fixed,
            @Nullable Long firstUse,
            @Nullable Instant firstUsedAt,
            boolean fixedBeforeUse) {}
}
