package org.talentpool.command.post;

import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;

/** What the opening of a vacancy has fixed: to which lists, by which criteria, in which order. */
record Openness(List<UUID> requisitionIds, Criteria criteria, Scoring scoring) {
    /** Before the first opening. */
    static final Openness NONE = new Openness(List.of(), Criteria.NONE, Scoring.BASELINE);

    static Openness of(VacancyOpened event) {
        return new Openness(event.requisitionIds(), event.criteria(), event.scoring());
    }

    Openness toNoList() {
        return new Openness(List.of(), criteria, scoring);
    }
}
