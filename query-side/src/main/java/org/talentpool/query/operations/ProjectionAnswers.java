package org.talentpool.query.operations;

import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.operations.ProjectionsView.ProjectionState;

/** Tells how the groups of this process are, projections and automations alike. */
@Component
class ProjectionAnswers {
    private static final String NOT_YET_HANDLED = """
        select count(*) from eventlog.domain_event_entry where global_index > :position
        """;

    private final Configuration axon;
    private final Progress progress;
    private final SegmentTokens tokens;
    private final JdbcClient jdbc;

    ProjectionAnswers(Configuration axon, Progress progress, SegmentTokens tokens, JdbcClient jdbc) {
        this.axon = axon;
        this.progress = progress;
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    @QueryHandler
    ProjectionsView handle(ListProjections query) {
        var groups = axon.eventProcessingConfiguration().eventProcessors().entrySet().stream()
                .filter(group -> group.getValue() instanceof StreamingEventProcessor)
                .sorted(Map.Entry.comparingByKey())
                .map(group -> item(group.getKey(), (StreamingEventProcessor) group.getValue()))
                .toList();
        return new ProjectionsView(groups);
    }

    private ProjectionsView.Item item(String group, StreamingEventProcessor processor) {
        long position = progress.position(group);
        return new ProjectionsView.Item(group, position, lag(position), state(group, processor), deadLetters(group));
    }

    private long lag(long position) {
        return jdbc.sql(NOT_YET_HANDLED)
                .param("position", position)
                .query(Long.class)
                .single();
    }

    private ProjectionState state(String group, StreamingEventProcessor processor) {
        if (processor.isError() || hasFailed(processor)) return ProjectionState.FAILED;
        if (!processor.isRunning()) return ProjectionState.STOPPED;
        return isReplaying(group, processor) ? ProjectionState.REPLAYING : ProjectionState.RUNNING;
    }

    private static boolean hasFailed(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    private boolean isReplaying(String group, StreamingEventProcessor processor) {
        var here = processor.processingStatus();
        return tokens.segmentsOf(group).stream()
                .anyMatch(segment -> here.containsKey(segment)
                        ? here.get(segment).isReplaying()
                        : tokens.token(group, segment)
                                .filter(ReplayToken::isReplay)
                                .isPresent());
    }

    private long deadLetters(String group) {
        return axon.eventProcessingConfiguration()
                .deadLetterQueue(group)
                .map(SequencedDeadLetterQueue::size)
                .orElse(0L);
    }
}
