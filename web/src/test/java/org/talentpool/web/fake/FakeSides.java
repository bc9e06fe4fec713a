package org.talentpool.web.fake;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.talentpool.kernel.accommodation.AccommodationCommand;
import org.talentpool.kernel.accommodation.AccommodationQuery.GetEvidence;
import org.talentpool.kernel.accommodation.EvidenceView;
import org.talentpool.kernel.application.ApplicationCommand;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.candidate.CandidateCommand;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.GetConsideration;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListDecisions;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.consideration.DecisionsView;
import org.talentpool.kernel.contract.ContractCommand;
import org.talentpool.kernel.contract.ContractQuery.GetContract;
import org.talentpool.kernel.contract.ContractView;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.MatchQuery.CountFailed;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.notice.NoticeCommand;
import org.talentpool.kernel.notice.NoticeQuery.GetNotice;
import org.talentpool.kernel.notice.NoticeQuery.ListNotices;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.kernel.notice.NoticesView;
import org.talentpool.kernel.operations.DeadLetterCommand;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.DeadLetterView;
import org.talentpool.kernel.operations.DeadLettersView;
import org.talentpool.kernel.operations.OperationsQuery.GetDeadLetter;
import org.talentpool.kernel.operations.OperationsQuery.GetRebuild;
import org.talentpool.kernel.operations.OperationsQuery.ListDeadLetters;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.OperationsQuery.ListRebuilds;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.operations.RebuildCommand;
import org.talentpool.kernel.operations.RebuildView;
import org.talentpool.kernel.operations.RebuildsView;
import org.talentpool.kernel.policy.PoliciesView;
import org.talentpool.kernel.policy.PolicyCommand;
import org.talentpool.kernel.policy.PolicyEffectView;
import org.talentpool.kernel.policy.PolicyQuery.GetPolicy;
import org.talentpool.kernel.policy.PolicyQuery.ListPolicies;
import org.talentpool.kernel.policy.PolicyQuery.PreviewPolicy;
import org.talentpool.kernel.policy.PolicyView;
import org.talentpool.kernel.post.PostCommand;
import org.talentpool.kernel.post.PostQuery.GetPost;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostView;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.kernel.privacy.ErasureView;
import org.talentpool.kernel.privacy.PersonalRecordsView;
import org.talentpool.kernel.privacy.PrivacyCommand;
import org.talentpool.kernel.privacy.PrivacyQuery.GetErasure;
import org.talentpool.kernel.privacy.PrivacyQuery.GetPersonalRecords;
import org.talentpool.kernel.privacy.PrivacyQuery.GetRetention;
import org.talentpool.kernel.privacy.RetentionView;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.reminder.ReminderQuery.ListReminders;
import org.talentpool.kernel.reminder.RemindersView;
import org.talentpool.kernel.report.ReportQuery.GetReport;
import org.talentpool.kernel.report.ReportView;
import org.talentpool.kernel.requisition.RequisitionCommand;
import org.talentpool.kernel.requisition.RequisitionQuery.GetRequisition;
import org.talentpool.kernel.requisition.RequisitionQuery.ListRequisitions;
import org.talentpool.kernel.requisition.RequisitionQuery.ListReserveList;
import org.talentpool.kernel.requisition.RequisitionView;
import org.talentpool.kernel.requisition.RequisitionsView;
import org.talentpool.kernel.requisition.ReserveListView;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.UserCommand;
import org.talentpool.kernel.user.UserQuery.FindAccount;
import org.talentpool.kernel.webhook.DeliveryCommand;
import org.talentpool.kernel.webhook.WebhookCommand;
import org.talentpool.kernel.webhook.WebhookQuery.GetWebhook;
import org.talentpool.kernel.webhook.WebhookQuery.ListWebhooks;
import org.talentpool.kernel.webhook.WebhookView;
import org.talentpool.kernel.webhook.WebhooksView;

/** Both sides as a test wants them: commands are kept and answered, questions answered as they were taught, or not at all. No bean by itself, lest a scan find it. */
public class FakeSides {
    public static final long VERSION = 3;
    public static final long POSITION = 42;

    private static final Map<Class<?>, Class<?>> ANSWERED_BY = Map.ofEntries(
            Map.entry(ListRequisitions.class, RequisitionsView.class),
            Map.entry(GetRequisition.class, RequisitionView.class),
            Map.entry(ListReserveList.class, ReserveListView.class),
            Map.entry(GetCandidate.class, CandidateView.class),
            Map.entry(GetApplication.class, ApplicationView.class),
            Map.entry(GetEvidence.class, EvidenceView.class),
            Map.entry(ListPosts.class, PostsView.class),
            Map.entry(GetPost.class, PostView.class),
            Map.entry(GetContract.class, ContractView.class),
            Map.entry(ListReminders.class, RemindersView.class),
            Map.entry(ListNotices.class, NoticesView.class),
            Map.entry(GetNotice.class, NoticeView.class),
            Map.entry(ListWebhooks.class, WebhooksView.class),
            Map.entry(GetWebhook.class, WebhookView.class),
            Map.entry(ListVacancies.class, VacanciesView.class),
            Map.entry(FindMatches.class, MatchesView.class),
            Map.entry(GetMatch.class, MatchView.class),
            Map.entry(FindVacanciesFor.class, CandidateMatchesView.class),
            Map.entry(CountFailed.class, FailedCriteriaView.class),
            Map.entry(ListDecisions.class, DecisionsView.class),
            Map.entry(GetConsideration.class, ConsiderationView.class),
            Map.entry(ListConsiderationsOf.class, CandidateConsiderationsView.class),
            Map.entry(GetRetention.class, RetentionView.class),
            Map.entry(GetErasure.class, ErasureView.class),
            Map.entry(GetPersonalRecords.class, PersonalRecordsView.class),
            Map.entry(ListHistory.class, HistoryView.class),
            Map.entry(GetReport.class, ReportView.class),
            Map.entry(ListPolicies.class, PoliciesView.class),
            Map.entry(GetPolicy.class, PolicyView.class),
            Map.entry(PreviewPolicy.class, PolicyEffectView.class),
            Map.entry(ListProjections.class, ProjectionsView.class),
            Map.entry(ListRebuilds.class, RebuildsView.class),
            Map.entry(GetRebuild.class, RebuildView.class),
            Map.entry(ListDeadLetters.class, DeadLettersView.class),
            Map.entry(GetDeadLetter.class, DeadLetterView.class));

    private final List<CommandMessage<?>> sent = new CopyOnWriteArrayList<>();
    private final Map<Class<?>, Object> answers = new ConcurrentHashMap<>();
    private final List<QueryMessage<?, ?>> asked = new CopyOnWriteArrayList<>();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private volatile Function<Object, Object> deciding = FakeSides::receipt;

    /** Forgets what was sent and taught. */
    public void reset() {
        sent.clear();
        asked.clear();
        answers.clear();
        deciding = FakeSides::receipt;
    }

    public List<CommandMessage<?>> sent() {
        return sent;
    }

    public List<QueryMessage<?, ?>> asked() {
        return asked;
    }

    /** From now on this is what becomes of a command; an exception is thrown by it. */
    public void decide(Function<Object, Object> deciding) {
        this.deciding = deciding;
    }

    /** From now on this is the answer; an exception is thrown instead. */
    public void answer(Class<?> query, Object answer) {
        answers.put(query, answer);
    }

    private @Nullable Object reply(QueryMessage<?, ?> message) {
        asked.add(message);
        Object answer = answers.get(message.getPayloadType());
        if (answer instanceof RuntimeException failure) {
            throw failure;
        }
        return answer;
    }

    private static Receipt receipt(Object command) {
        return new Receipt(target(command), VERSION, POSITION, null, null);
    }

    private static String target(Object command) {
        return switch (command) {
            case RequisitionCommand of -> of.requisitionId().toString();
            case CandidateCommand of -> of.candidateId().toString();
            case AccommodationCommand of -> of.accommodationId().toString();
            case ApplicationCommand of -> of.applicationId().toString();
            case PostCommand of -> of.postId().toString();
            case ContractCommand of -> of.postId().toString();
            case UserCommand of -> of.userId().toString();
            case PolicyCommand of -> of.policyId().toString();
            case NoticeCommand of -> of.noticeId().toString();
            case PrivacyCommand of -> of.privacyFileId().toString();
            case WebhookCommand of -> of.webhookId().toString();
            case RetryDeadLetter of -> of.letterId().toString();
            case RetryDeadLetters of -> of.group().toString();
            case DiscardDeadLetter of -> of.letterId().toString();
            case RebuildCommand of -> of.rebuildId().toString();
            case DeliveryCommand of -> of.deliveryId().toString();
            default -> throw new IllegalArgumentException(command.getClass().getName());
        };
    }

    private Object handle(CommandMessage<?> message) {
        sent.add(message);
        return deciding.apply(message.getPayload());
    }

    @Bean
    CommandGateway commandGateway() {
        var bus = SimpleCommandBus.builder().build();
        Stream.of(
                        RequisitionCommand.class,
                        CandidateCommand.class,
                        ApplicationCommand.class,
                        AccommodationCommand.class,
                        PostCommand.class,
                        ContractCommand.class,
                        UserCommand.class,
                        PolicyCommand.class,
                        NoticeCommand.class,
                        PrivacyCommand.class,
                        WebhookCommand.class,
                        DeliveryCommand.class,
                        DeadLetterCommand.class,
                        RebuildCommand.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .forEach(command -> bus.subscribe(command.getName(), this::handle));
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    QueryGateway queryGateway() {
        ANSWERED_BY.forEach((query, answer) -> queries.subscribe(query.getName(), (Type) answer, this::reply));
        queries.subscribe(
                FindAccount.class.getName(),
                Account.class,
                message -> FakeAccounts.find(((FindAccount) message.getPayload()).username()));
        return DefaultQueryGateway.builder().queryBus(queries).build();
    }
}
