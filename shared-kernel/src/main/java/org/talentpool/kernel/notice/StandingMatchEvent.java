package org.talentpool.kernel.notice;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.TypeName;

/** What was found out about the vacancies of one candidate, so that only news is told. */
public sealed interface StandingMatchEvent {
    UUID candidateId();

    /**
     * The candidate was matched with all open vacancies.
     *
     * @param position of the event that this was for
     * @param posts which fit; from now on these and no others are known
     */
    @Revision("1")
    @TypeName("standingmatch.VacanciesFound")
    record VacanciesFound(@DataSubject UUID candidateId, long position, List<UUID> posts)
            implements StandingMatchEvent {}

    /** A notice about the vacancy named the candidate. */
    @Revision("1")
    @TypeName("standingmatch.VacancyTold")
    record VacancyTold(@DataSubject UUID candidateId, UUID postId) implements StandingMatchEvent {}
}
