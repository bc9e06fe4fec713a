package org.talentpool.kernel.operations;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the projections as such. */
public sealed interface RebuildCommand {
    RebuildId rebuildId();

    /**
     * Builds projections anew from the first event on, beside those that are read.
     *
     * @param processingGroups of the projections; all if none is named
     */
    record StartRebuild(@TargetAggregateIdentifier RebuildId rebuildId, List<String> processingGroups)
            implements RebuildCommand {
        public StartRebuild {
            processingGroups = processingGroups == null ? List.of() : List.copyOf(processingGroups);
        }
    }
}
