package org.talentpool.web.operations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.operations.OperationsQuery.ListProjections;
import org.talentpool.kernel.operations.ProjectionsView;
import org.talentpool.kernel.operations.ProjectionsView.ProjectionState;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** The processing groups of all sides: each knows its own, and they may be in several processes. */
@Component
public class Groups {
    private final Questions questions;

    Groups(Questions questions) {
        this.questions = questions;
    }

    /** By name. */
    public ProjectionsView all(Asking asking) {
        Map<String, ProjectionsView.Item> byName = new TreeMap<>();
        questions.askAll(new ListProjections(), ProjectionsView.class, asking).stream()
                .flatMap(side -> side.items().stream())
                .forEach(item -> byName.merge(item.processingGroup(), item, Groups::better));
        return new ProjectionsView(List.copyOf(byName.values()));
    }

    /** Of two processes that serve a group, the one that can tell more of it. */
    private static ProjectionsView.Item better(ProjectionsView.Item one, ProjectionsView.Item other) {
        return one.state() == ProjectionState.RUNNING ? one : other;
    }
}
