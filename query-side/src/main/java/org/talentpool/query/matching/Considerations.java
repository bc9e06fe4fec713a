package org.talentpool.query.matching;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.refusal.Refusal;

/** Considerations as a whole, for those who put them beside other things. */
@Component
public class Considerations {
    private final Decisions decisions;
    private final Considering considering;

    Considerations(Decisions decisions, Considering considering) {
        this.decisions = decisions;
        this.considering = considering;
    }

    /**
     * The last one on the post up to a place in the log, that place included; none if nobody was chosen and nothing closed yet.
     *
     * @throws Refusal POSITION_NOT_REACHED, VERDICT_NOT_REPRODUCIBLE
     */
    public Optional<ConsiderationView> upTo(UUID post, long position) {
        return decisions
                .of(post)
                .flatMap(all -> all.stream()
                        .filter(decision -> decision.position() <= position)
                        .reduce((_, later) -> later))
                .flatMap(considering::of)
                .map(consideration -> consideration.view(consideration.items(), null));
    }
}
