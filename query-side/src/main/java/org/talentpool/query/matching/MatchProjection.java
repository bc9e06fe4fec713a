package org.talentpool.query.matching;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.requisition.RequisitionEvent;

/** Hands each event to the rows that its stream writes; the order among streams does not matter. */
@Component
@ProcessingGroup("projection-matching")
class MatchProjection {
    private final VacancyRows vacancies;
    private final ListRows lists;
    private final MemberRows members;
    private final JdbcClient jdbc;

    MatchProjection(VacancyRows vacancies, ListRows lists, MemberRows members, JdbcClient jdbc) {
        this.vacancies = vacancies;
        this.lists = lists;
        this.members = members;
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PostEvent event, @SequenceNumber long sequence) {
        vacancies.apply(event, sequence);
    }

    @EventHandler
    void on(ContractEvent event, @SequenceNumber long sequence) {
        vacancies.apply(event, sequence);
    }

    @EventHandler
    void on(RequisitionEvent event, @SequenceNumber long sequence) {
        lists.apply(event, sequence);
    }

    @EventHandler
    void on(CandidateEvent event, @SequenceNumber long sequence) {
        members.apply(event, sequence);
    }

    @ResetHandler
    void empty() {
        jdbc.sql(MatchTables.EMPTY).update();
    }
}
