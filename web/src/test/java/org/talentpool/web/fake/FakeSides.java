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
import org.talentpool.kernel.application.ApplicationCommand;
import org.talentpool.kernel.candidate.CandidateCommand;
import org.talentpool.kernel.contract.ContractCommand;
import org.talentpool.kernel.disclosure.DisclosureCommand;
import org.talentpool.kernel.notice.NoticeCommand;
import org.talentpool.kernel.operations.DeadLetterCommand;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.RebuildCommand;
import org.talentpool.kernel.policy.PolicyCommand;
import org.talentpool.kernel.post.PostCommand;
import org.talentpool.kernel.privacy.PrivacyCommand;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.requisition.RequisitionCommand;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.UserCommand;
import org.talentpool.kernel.user.UserQuery.FindAccount;
import org.talentpool.kernel.webhook.DeliveryCommand;
import org.talentpool.kernel.webhook.WebhookCommand;

/** Both sides as a test wants them: commands are kept and answered, questions answered as they were taught, or not at all. No bean by itself, lest a scan find it. */
public class FakeSides {
    public static final long VERSION = 3;
    public static final long POSITION = 42;

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
            case DisclosureCommand of -> of.disclosureId().toString();
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
                        DisclosureCommand.class,
                        DeadLetterCommand.class,
                        RebuildCommand.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .forEach(command -> bus.subscribe(command.getName(), this::handle));
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    QueryGateway queryGateway() {
        FakeAnswers.BY_QUESTION.forEach(
                (query, answer) -> queries.subscribe(query.getName(), (Type) answer, this::reply));
        queries.subscribe(
                FindAccount.class.getName(),
                Account.class,
                message -> FakeAccounts.find(((FindAccount) message.getPayload()).username()));
        return DefaultQueryGateway.builder().queryBus(queries).build();
    }
}
