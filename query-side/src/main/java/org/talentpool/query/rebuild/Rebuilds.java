package org.talentpool.query.rebuild;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.operations.RebuildCommand.StartRebuild;
import org.talentpool.kernel.operations.RebuildState;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** Asks for rebuilds; whichever process looks next takes them up. */
@Component
public class Rebuilds {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final RebuildTable table;
    private final Projections projections;

    Rebuilds(RebuildTable table, Projections projections) {
        this.table = table;
        this.projections = projections;
    }

    @CommandHandler
    void handle(StartRebuild command, @MetaDataValue(DecisionMetaData.ACTOR) @Nullable String actor) {
        request(
                command.rebuildId().value(),
                command.processingGroups(),
                actor == null ? DecisionMetaData.SYSTEM_ACTOR : actor);
    }

    /**
     * Asks for projections to be built anew.
     *
     * @param groups processing groups; all if none is named
     * @throws Refusal GROUP_NOT_HERE if one of them is none of a projection, ALREADY_EXISTS if the id is taken,
     *     REBUILD_GOES_ON while another one is not over
     */
    public void request(UUID id, Collection<String> groups, String by) {
        projections.require(groups);
        if (table.find(id).isPresent())
            throw Refusal.of(RefusalCode.ALREADY_EXISTS, "The id is taken", Map.of("id", id.toString()));
        var wanted = groups.isEmpty() ? projections.groups() : groups;
        if (!table.request(id, wanted.stream().distinct().toList(), by))
            throw Refusal.of(RefusalCode.REBUILD_GOES_ON, "Another rebuild is not over yet", Map.of());
        LOG.info("Rebuild {} of {} is asked for by {}", id, wanted, by);
    }

    /** @return none if there is no such rebuild */
    public Optional<RebuildState> state(UUID id) {
        return table.find(id).map(Rebuild::state);
    }
}
