package org.talentpool.benchmark.backend;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.talentpool.benchmark.InProcess;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.eventlog.metadata.QuestionMetaData;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.user.Role;

/** Both sides running here; commands and questions go through the gateways, with the metadata that the edge gives them. */
public final class Backend implements AutoCloseable {
    private static final String ACTOR = "measure";

    private final ConfigurableApplicationContext context;
    private final CommandGateway commands;
    private final QueryGateway queries;

    private Backend(ConfigurableApplicationContext context) {
        this.context = context;
        commands = context.getBean(CommandGateway.class);
        queries = context.getBean(QueryGateway.class);
    }

    /**
     * @param url of the database, which its owner may enter without a password
     * @param folder where the keys of personal data are kept
     * @param settings beyond those, as properties
     */
    public static Backend start(String url, String owner, Path folder, Map<String, Object> settings) {
        return new Backend(InProcess.of(BothSides.class, url, owner, folder)
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .properties(settings)
                .run());
    }

    /** @param key under which the command is carried out once; its events carry it as the client's request id */
    public CompletableFuture<Receipt> send(Object command, String key) {
        var metaData = MetaData.with(DecisionMetaData.ACTOR, ACTOR)
                .and(DecisionMetaData.ROLE, Role.TALENT_OFFICER.name())
                .and(DecisionMetaData.IDEMPOTENCY_KEY, key)
                .and(DecisionMetaData.REQUEST_FINGERPRINT, command.toString())
                .and(DecisionMetaData.CLIENT_REQUEST_ID, key);
        return commands.send(new GenericCommandMessage<>(command, metaData));
    }

    /** @param position that the answer must have seen */
    public <T> CompletableFuture<Optional<T>> ask(Object question, Class<T> answer, long position) {
        var message = new GenericMessage<>(question, MetaData.with(QuestionMetaData.MIN_POSITION, position));
        return queries.query(message, ResponseTypes.optionalInstanceOf(answer));
    }

    /** How many events the projection that is farthest behind has yet to handle. */
    public long lag() {
        return ask(new ListProjections(), ProjectionsView.class, 0).join().orElseThrow().items().stream()
                .mapToLong(ProjectionsView.Item::lag)
                .max()
                .orElse(0);
    }

    @Override
    public void close() {
        context.close();
    }
}
