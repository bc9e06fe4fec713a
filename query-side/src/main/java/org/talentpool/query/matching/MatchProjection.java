package org.talentpool.query.matching;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;

/** Hands each event, with its place in the log, to the rows that its stream writes; the order among streams does not matter. */
@Component
@ProcessingGroup("projection-matching")
class MatchProjection implements Projection {
    private final VacancyRows vacancies;
    private final ListRows lists;
    private final MemberRows members;
    private final DecisionRows decisions;

    MatchProjection(VacancyRows vacancies, ListRows lists, MemberRows members, DecisionRows decisions) {
        this.vacancies = vacancies;
        this.decisions = decisions;
        this.lists = lists;
        this.members = members;
    }

    @Override
    public List<Table> tables() {
        return MatchTables.ALL;
    }

    @EventHandler
    void on(
            PostEvent event,
            @SequenceNumber long sequence,
            TrackingToken token,
            @Timestamp Instant at,
            @MetaDataValue(DecisionMetaData.POLICY_VERSION) @Nullable String policyVersion) {
        long position = token.position().orElseThrow();
        vacancies.apply(event, sequence, position);
        decisions.apply(event, position, at, policyVersion);
    }

    @EventHandler
    void on(ContractEvent event, @SequenceNumber long sequence, TrackingToken token) {
        vacancies.apply(event, sequence, token.position().orElseThrow());
    }

    @EventHandler
    void on(RequisitionEvent event, @SequenceNumber long sequence, TrackingToken token) {
        lists.apply(event, sequence, token.position().orElseThrow());
    }

    @EventHandler
    void on(CandidateEvent event, @SequenceNumber long sequence, TrackingToken token) {
        members.apply(event, sequence, token.position().orElseThrow());
    }
}
