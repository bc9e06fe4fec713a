package org.talentpool.query.privacy;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.EmailClaimEvent.EmailClaimed;
import org.talentpool.kernel.candidate.EmailClaimEvent.EmailReleased;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.StandingMatchEvent;
import org.talentpool.kernel.user.UserEvent.UserRegistered;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Finds those events about a person that its history does not show, because they are no decisions about it. */
@Component
@ProcessingGroup("projection-personal-events")
class PersonalEventProjection implements Projection {
    private static final Table EVENTS = Table.keyedBy("personal_event", "subject", "position");

    private final Tables tables;

    PersonalEventProjection(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Table> tables() {
        return List.of(EVENTS);
    }

    @EventHandler
    void on(EmailClaimed event, DomainEventMessage<?> message, TrackingToken token) {
        find(event.candidateId(), message, token);
    }

    @EventHandler
    void on(EmailReleased event, DomainEventMessage<?> message, TrackingToken token) {
        find(event.candidateId(), message, token);
    }

    @EventHandler
    void on(StandingMatchEvent event, DomainEventMessage<?> message, TrackingToken token) {
        find(event.candidateId(), message, token);
    }

    @EventHandler
    void on(UserRegistered event, DomainEventMessage<?> message, TrackingToken token) {
        if (event.candidateId() != null) find(event.candidateId(), message, token);
    }

    @EventHandler
    void on(VacancyMatched event, DomainEventMessage<?> message, TrackingToken token) {
        event.best().stream().distinct().forEach(candidate -> find(candidate, message, token));
    }

    private void find(UUID subject, DomainEventMessage<?> message, TrackingToken token) {
        tables.add(
                EVENTS,
                Columns.of("subject", subject)
                        .with("position", token.position().orElseThrow())
                        .with("stream", message.getAggregateIdentifier())
                        .with("sequence", message.getSequenceNumber()));
    }
}
