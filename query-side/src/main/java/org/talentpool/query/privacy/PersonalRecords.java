package org.talentpool.query.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.privacy.PersonalRecord;
import org.talentpool.kernel.privacy.PersonalRecordsView;
import org.talentpool.kernel.privacy.PrivacyQuery.GetPersonalRecords;
import org.talentpool.query.readmodel.Reading;

/** Reads from the log every event that is about a person, one at a time: however long the streams are, no more is held. */
@Component
class PersonalRecords {
    private static final String PLACES = """
        select event.position, event.stream, event.sequence
          from readmodel.history_subject join readmodel.history_event event using (position) where subject = :subject
         union
        select position, stream, sequence from readmodel.personal_event where subject = :subject
         order by position
        """;

    private record Place(long position, String stream, long sequence) {}

    private final Reading tables;
    private final EventStore log;
    private final Telling telling;

    PersonalRecords(Reading tables, EventStore log, Telling telling) {
        this.tables = tables;
        this.log = log;
        this.telling = telling;
    }

    @QueryHandler
    Optional<PersonalRecordsView> handle(GetPersonalRecords query) {
        var person = query.candidateId().value();
        var places = places(person);
        if (places.isEmpty()) return Optional.empty();
        var records = places.stream()
                .map(place -> record(place, person, query.forThePerson()))
                .toList();
        return Optional.of(new PersonalRecordsView(person, places.getLast().position(), records));
    }

    private List<Place> places(UUID person) {
        return tables.sql(PLACES)
                .param("subject", person)
                .query((row, number) -> new Place(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }

    private PersonalRecord record(Place place, UUID person, boolean forThePerson) {
        var message = log.readEvents(place.stream(), place.sequence()).next();
        return telling.of(message, place.position(), person, forThePerson);
    }
}
