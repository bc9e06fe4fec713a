package org.talentpool.query.position;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.talentpool.kernel.accommodation.AccommodationQuery;
import org.talentpool.kernel.application.ApplicationQuery;
import org.talentpool.kernel.candidate.CandidateQuery;
import org.talentpool.kernel.consideration.ConsiderationQuery;
import org.talentpool.kernel.contract.ContractQuery;
import org.talentpool.kernel.disclosure.DisclosureQuery;
import org.talentpool.kernel.dossier.DossierQuery;
import org.talentpool.kernel.history.HistoryQuery;
import org.talentpool.kernel.matching.MatchQuery;
import org.talentpool.kernel.notice.NoticeQuery;
import org.talentpool.kernel.policy.PolicyQuery;
import org.talentpool.kernel.post.PostQuery;
import org.talentpool.kernel.privacy.PrivacyQuery;
import org.talentpool.kernel.reminder.ReminderQuery;
import org.talentpool.kernel.report.ReportQuery;
import org.talentpool.kernel.requisition.RequisitionQuery;
import org.talentpool.kernel.webhook.WebhookQuery;

/** Which projections and indexes must have come how far before a query of some type is answered. */
final class AnsweredFrom {
    /** Has come no further than the tables that it is made of, so that who waits for it waits for them, too. */
    private static final Set<String> MATCHING = Set.of("index-matching");

    private static final Set<String> POLICIES = Set.of("projection-policies");
    private static final Set<String> MATCHING_AND_POLICIES = Set.of("projection-matching", "projection-policies");
    private static final Set<String> HISTORY = Set.of("projection-history");
    private static final Set<String> HISTORY_AND_VERDICTS =
            Set.of("projection-history", "projection-matching", "projection-policies");
    private static final Map<Class<?>, Set<String>> GROUPS = Map.ofEntries(
            entry(RequisitionQuery.GetRequisition.class, Set.of("projection-requisition")),
            entry(RequisitionQuery.ListRequisitions.class, Set.of("projection-requisition")),
            entry(RequisitionQuery.ListReserveList.class, Set.of("projection-reserve-list")),
            entry(CandidateQuery.GetCandidate.class, Set.of("projection-candidate", "projection-reserve-list")),
            entry(ApplicationQuery.GetApplication.class, Set.of("projection-application")),
            entry(AccommodationQuery.GetEvidence.class, Set.of("projection-accommodation")),
            entry(PostQuery.GetPost.class, Set.of("projection-post")),
            entry(PostQuery.ListPosts.class, Set.of("projection-post")),
            entry(ContractQuery.GetContract.class, Set.of("projection-contract")),
            entry(ReminderQuery.ListReminders.class, Set.of("projection-reminders")),
            entry(MatchQuery.ListVacancies.class, MATCHING),
            entry(MatchQuery.FindMatches.class, MATCHING),
            entry(MatchQuery.GetMatch.class, MATCHING),
            entry(MatchQuery.FindVacanciesFor.class, MATCHING),
            entry(MatchQuery.CountFailed.class, MATCHING),
            entry(ConsiderationQuery.ListDecisions.class, Set.of("projection-matching")),
            entry(ConsiderationQuery.GetConsideration.class, MATCHING_AND_POLICIES),
            entry(ConsiderationQuery.ListConsiderationsOf.class, MATCHING_AND_POLICIES),
            entry(PolicyQuery.ListPolicies.class, POLICIES),
            entry(PolicyQuery.GetPolicy.class, POLICIES),
            entry(PolicyQuery.PreviewPolicy.class, MATCHING_AND_POLICIES),
            entry(NoticeQuery.ListNotices.class, Set.of("projection-notices")),
            entry(NoticeQuery.GetNotice.class, Set.of("projection-notices")),
            entry(WebhookQuery.ListWebhooks.class, Set.of("projection-webhooks")),
            entry(WebhookQuery.GetWebhook.class, Set.of("projection-webhooks", "projection-deliveries")),
            entry(HistoryQuery.ListHistory.class, HISTORY),
            entry(HistoryQuery.GetChain.class, HISTORY),
            entry(HistoryQuery.GetDifference.class, HISTORY),
            entry(DisclosureQuery.ListRecipients.class, HISTORY),
            entry(DossierQuery.GetVacancyDossier.class, HISTORY_AND_VERDICTS),
            entry(DossierQuery.GetApplicationDossier.class, HISTORY_AND_VERDICTS),
            entry(PrivacyQuery.GetRetention.class, Set.of("projection-privacy", "projection-candidate")),
            entry(PrivacyQuery.GetErasure.class, Set.of("projection-privacy")),
            entry(PrivacyQuery.GetPersonalRecords.class, Set.of("projection-history", "projection-personal-events")),
            entry(
                    ReportQuery.GetReport.class,
                    Set.of("projection-funnel", "projection-time-to-fill", "projection-reserve-list")));

    private static final Set<Class<?>> ONLY_AS_IT_IS =
            Set.of(WebhookQuery.ListWebhooks.class, WebhookQuery.GetWebhook.class);

    private AnsweredFrom() {}

    /** None for a query that no projection answers, such as one about the projections themselves. */
    static Set<String> groups(Class<?> query) {
        return GROUPS.getOrDefault(query, Set.of());
    }

    /** Whether it can be asked how it was. */
    static boolean hasPast(Class<?> query) {
        return GROUPS.containsKey(query) && !ONLY_AS_IT_IS.contains(query);
    }

    /** The same for an answer about the past: from tables alone, and by the policies of then. */
    static Set<String> groupsOfPast(Class<?> query) {
        var groups = groups(query);
        if (groups.equals(MATCHING)) return MATCHING_AND_POLICIES;
        return Stream.concat(groups.stream(), POLICIES.stream()).collect(toUnmodifiableSet());
    }
}
