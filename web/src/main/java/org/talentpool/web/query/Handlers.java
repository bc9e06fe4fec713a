package org.talentpool.web.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.application.ApplicationView.Assessment;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.disclosure.RecipientsView;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.policy.Applies;

/** Withholds from candidates who handled and who assessed them, and nothing else (AU-09). */
@Applies("AU-09")
@Applies(value = "AU-08", refusesNothing = "results are shown in full; what is left out is that of AU-09")
public final class Handlers {
    static final String WITHHELD = "withheld";
    private static final String PANEL = "panel";

    private Handlers() {}

    public static HistoryView withheldFrom(HistoryView history, Asking asking) {
        return asking.isCandidate() ? withheld(history, asking.actor().username()) : history;
    }

    public static ApplicationView withheldFrom(ApplicationView application, Asking asking) {
        return asking.isCandidate() ? withheld(application) : application;
    }

    /** @param own user name of the candidate, whose own acts keep their actor */
    public static HistoryView withheld(HistoryView history, String own) {
        var items = history.items().stream()
                .map(item -> new HistoryView.Item(
                        item.position(),
                        item.time(),
                        item.type(),
                        item.actor().equals(own) ? own : WITHHELD,
                        item.role(),
                        item.authority(),
                        item.reasonCode(),
                        item.reason(),
                        item.correlationId(),
                        item.causationId(),
                        item.policyVersion(),
                        withoutPanel(item.changes())))
                .toList();
        return new HistoryView(history.subject(), items, history.next());
    }

    /** Roles, times and purposes stay. */
    public static RecipientsView withheld(RecipientsView recipients) {
        var items = recipients.items().stream()
                .map(item -> new RecipientsView.Item(
                        item.position(), item.time(), WITHHELD, item.role(), item.kind(), item.route(), item.purpose()))
                .toList();
        return new RecipientsView(recipients.candidateId(), items, recipients.next());
    }

    static ApplicationView withheld(ApplicationView application) {
        return new ApplicationView(
                application.id(),
                application.version(),
                application.requisitionId(),
                application.candidateId(),
                application.state(),
                application.profiles(),
                application.submittedAt(),
                application.screening(),
                application.criteria(),
                application.assessments().stream().map(Handlers::withheld).toList(),
                application.aiFlags(),
                application.accommodation(),
                application.listing());
    }

    private static Assessment withheld(Assessment assessment) {
        var result = assessment.result();
        return result == null
                ? assessment
                : new Assessment(
                        assessment.kind(),
                        assessment.recordedAt(),
                        new AssessmentResult(result.score(), result.maximum(), result.languages(), List.of()));
    }

    private static Map<String, Object> withoutPanel(Map<?, ?> facts) {
        return facts.entrySet().stream()
                .filter(fact -> !PANEL.equals(fact.getKey()) && fact.getValue() != null)
                .collect(Collectors.toMap(
                        fact -> String.valueOf(fact.getKey()),
                        fact -> fact.getValue() instanceof Map<?, ?> inner ? withoutPanel(inner) : fact.getValue(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
