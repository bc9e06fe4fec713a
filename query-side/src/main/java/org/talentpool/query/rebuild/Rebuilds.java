package org.talentpool.query.rebuild;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** Asks for rebuilds; whichever process looks next takes them up. */
@Component
public class Rebuilds {
    private final RebuildTable table;
    private final Projections projections;

    Rebuilds(RebuildTable table, Projections projections) {
        this.table = table;
        this.projections = projections;
    }

    /**
     * Asks for projections to be built anew.
     *
     * @param groups processing groups; all if none is named
     * @throws Refusal NOT_FOUND if one of them is none of a projection; WRONG_STATE while another rebuild goes on
     */
    public void request(UUID id, Collection<String> groups, String by) {
        projections.require(groups);
        var wanted = groups.isEmpty() ? projections.groups() : groups;
        if (!table.request(id, List.copyOf(wanted), by))
            throw Refusal.of(RefusalCode.WRONG_STATE, "Another rebuild goes on", Map.of());
    }

    /** @return none if there is no such rebuild */
    public Optional<RebuildState> state(UUID id) {
        return table.find(id).map(Rebuild::state);
    }
}
