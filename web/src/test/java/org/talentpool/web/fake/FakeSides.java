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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.kernel.application.ApplicationCommand;
import org.talentpool.kernel.candidate.CandidateCommand;
import org.talentpool.kernel.post.PostCommand;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.requisition.RequisitionCommand;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.UserCommand;
import org.talentpool.kernel.user.UserQuery.FindAccount;

/** Both sides as a test wants them: commands are kept and answered, questions answered as they were taught. */
@Configuration(proxyBeanMethods = false)
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
        if (answers.put(query, answer) == null) {
            queries.subscribe(query.getName(), (Type) answerType(answer), this::reply);
        }
    }

    private static Class<?> answerType(Object answer) {
        return answer instanceof RuntimeException ? Object.class : answer.getClass();
    }

    private Object reply(QueryMessage<?, ?> message) {
        asked.add(message);
        Object answer = answers.get(message.getPayloadType());
        if (answer instanceof RuntimeException failure) {
            throw failure;
        }
        return answer;
    }

    private static Receipt receipt(Object command) {
        return new Receipt(target(command), VERSION, POSITION, null);
    }

    private static String target(Object command) {
        return switch (command) {
            case RequisitionCommand of -> of.requisitionId().toString();
            case CandidateCommand of -> of.candidateId().toString();
            case ApplicationCommand of -> of.applicationId().toString();
            case PostCommand of -> of.postId().toString();
            case UserCommand of -> of.userId().toString();
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
                        PostCommand.class,
                        UserCommand.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .forEach(command -> bus.subscribe(command.getName(), this::handle));
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    QueryGateway queryGateway() {
        queries.subscribe(
                FindAccount.class.getName(),
                Account.class,
                message -> FakeAccounts.find(((FindAccount) message.getPayload()).username()));
        return DefaultQueryGateway.builder().queryBus(queries).build();
    }
}
