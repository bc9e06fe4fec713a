package org.talentpool.eventlog.progress;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.messaging.ProcessingGroups;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.eventlog.watch.Watch;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.operations.ProjectionsView.ProjectionState;

/** Tells how the groups of this process are, projections and automations alike. */
@Component
class ProjectionAnswers {
    private final Configuration axon;
    private final ProcessingGroups groups;
    private final Watch watch;
    private final Progress progress;
    private final SegmentTokens tokens;
    private final LogInOrder log;

    ProjectionAnswers(
            Configuration axon,
            ProcessingGroups groups,
            Watch watch,
            Progress progress,
            SegmentTokens tokens,
            LogInOrder log) {
        this.axon = axon;
        this.groups = groups;
        this.watch = watch;
        this.progress = progress;
        this.tokens = tokens;
        this.log = log;
    }

    @QueryHandler
    ProjectionsView handle(ListProjections query) {
        long head = log.last();
        var items = groups.processors().entrySet().stream()
                .map(group -> item(group.getKey(), group.getValue(), head))
                .toList();
        return new ProjectionsView(items);
    }

    /** Ages are as of the last look of the watch, a few seconds ago; the rest is as of now. */
    private ProjectionsView.Item item(String group, StreamingEventProcessor processor, long head) {
        long position = progress.position(group);
        var seen = watch.standings().get(group);
        long lag = Math.max(0, head - Math.max(0, position));
        return new ProjectionsView.Item(
                group,
                position,
                lag,
                state(processor),
                deadLetters(group),
                seen == null || lag == 0 ? null : Math.round(seen.oldestSeconds()),
                seen == null ? null : Math.round(seen.lastSuccessSeconds()),
                new ProcessingGroupId(group).subject());
    }

    private ProjectionState state(StreamingEventProcessor processor) {
        if (processor.isError() || hasFailed(processor)) return ProjectionState.FAILED;
        if (!processor.isRunning()) return ProjectionState.STOPPED;
        return isReplaying(processor) ? ProjectionState.REPLAYING : ProjectionState.RUNNING;
    }

    private static boolean hasFailed(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    private boolean isReplaying(StreamingEventProcessor processor) {
        var name = processor.getName();
        var here = processor.processingStatus();
        return tokens.segmentsOf(name).stream()
                .anyMatch(segment -> here.containsKey(segment)
                        ? here.get(segment).isReplaying()
                        : tokens.token(name, segment)
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
