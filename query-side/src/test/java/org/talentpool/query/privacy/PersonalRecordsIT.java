package org.talentpool.query.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.EventCatalogue;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.Restricted;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.privacy.PersonalRecord;
import org.talentpool.kernel.privacy.PersonalRecordsView;
import org.talentpool.kernel.privacy.PrivacyQuery.GetPersonalRecords;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.kernel.sample.StoredEvents;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever any event says of a person is handed out to that person, and who handled it is not. On a database of its own, because
 * events are told here without those that come before them, which projections park.
 */
@WithAnswers
@TestPropertySource(properties = "alone=personal records")
class PersonalRecordsIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    @Autowired
    SubjectKeys keys;

    /** Every type that is about a person; a webhook is none, although its secret is enciphered like one. */
    static Stream<Class<?>> types() {
        return EventCatalogue.types().stream()
                .filter(type -> Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(DataSubject.class)
                                && component.getName().equals("candidateId")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_field_of_every_event_about_a_person_is_there(Class<?> type) throws Exception {
        var event = forSomebodyNew(type);
        tell(event);

        var told = records(subject(event), true).stream()
                .filter(record ->
                        record.type().equals(type.getAnnotation(TypeName.class).value()))
                .map(record -> JSON.writeValueAsString(record.data()))
                .toList();

        assertThat(told).hasSize(1);
        var expected = new TreeSet<String>();
        for (var component : type.getRecordComponents())
            leaves(component.getAccessor().invoke(event), expected);
        assertThat(expected)
                .isNotEmpty()
                .allSatisfy(value -> assertThat(told.getFirst()).contains(value));
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_one_role_alone_may_read_is_withheld_from_everybody_but_the_person(Class<?> type) {
        assumeThat(Restricted.class).isAssignableFrom(type);
        var event = forSomebodyNew(type);
        story.decidedWith(Map.of("reasonCode", "SECRET_CODE"));
        tell(event);
        story.decidedWith(Map.of());

        var record = records(subject(event), false).getFirst();

        assertThat(record.withheld()).isNotEmpty();
        assertThat(record.data()).doesNotContainKeys(record.withheld().toArray(String[]::new));
        assertThat(record.reasonCode()).isNull();
    }

    @Test
    void who_handled_it_and_who_else_fits_is_not_told() {
        var person = UUID.randomUUID();
        var other = UUID.randomUUID();
        var occasion =
                new Occasion(NoticeTrigger.VACANCY_OPENED, UUID.randomUUID().toString(), 1);
        story.decidedWith(Map.of("actor", "handler-jane", "role", "TALENT_OFFICER", "authority", "director-jim"));
        tell(new VacancyMatched(UUID.randomUUID(), UUID.randomUUID(), occasion, "2025.1", 2, List.of(other, person)));
        story.decidedWith(Map.of());

        var record = records(person, true).getFirst();

        assertThat(record.data()).containsEntry("place", 2).doesNotContainKey("best");
        assertThat(record.toString())
                .doesNotContain("handler-jane")
                .doesNotContain("director-jim")
                .doesNotContain(other.toString());
    }

    @Test
    void of_somebody_erased_the_skeleton_is_left() {
        var event = forSomebodyNew(CandidateRegistered.class);
        tell(event);
        keys.destroy(subject(event));

        var record = records(subject(event), true).getFirst();

        assertThat(record.type()).isEqualTo("candidate.CandidateRegistered");
        assertThat(record.data()).containsOnlyKeys("candidateId");
    }

    private void tell(Object event) {
        story.tell(event);
        // Projections that miss what came before it put it aside first.
        readmodel.awaitAll();
    }

    private List<PersonalRecord> records(UUID person, boolean forThePerson) {
        var view = story.ask(new GetPersonalRecords(new CandidateId(person), forThePerson), PersonalRecordsView.class);
        return view.records();
    }

    /** The stored sample, with ids of its own so that its stream is new. */
    private static Object forSomebodyNew(Class<?> type) {
        return StoredEvents.event(type, PersonalRecordsIT::withFreshIds);
    }

    private static String withFreshIds(String json) {
        var fresh = json;
        for (var id : List.of(
                Samples.CANDIDATE.value(),
                Samples.APPLICATION.value(),
                Samples.POST.value(),
                Samples.REQUISITION.value())) {
            fresh = fresh.replace(id.toString(), UUID.randomUUID().toString());
        }
        return fresh.replaceAll("\"noticeId\": *\"[^\"]*\"", "\"noticeId\": \"" + UUID.randomUUID() + "\"")
                .replaceAll("\"fingerprint\": *\"[^\"]*\"", "\"fingerprint\": \"" + UUID.randomUUID() + "\"");
    }

    private static UUID subject(Object event) {
        try {
            return (UUID) event.getClass().getMethod("candidateId").invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each value at the ends of the event's facts, but for who sat on a board (AU-09). */
    private static void leaves(Object value, TreeSet<String> into) {
        var plain = value instanceof Personal<?> personal ? personal.orNull() : value;
        if (plain != null) leaves(JSON.valueToTree(plain), into);
    }

    private static void leaves(JsonNode node, TreeSet<String> into) {
        var others = new ArrayList<JsonNode>();
        if (node.isObject()) {
            node.propertyStream()
                    .filter(fact -> !fact.getKey().equals("panel"))
                    .forEach(fact -> others.add(fact.getValue()));
        } else if (node.isArray()) {
            node.forEach(others::add);
        } else if (!node.isNull()) {
            into.add(node.toString());
        }
        others.forEach(other -> leaves(other, into));
    }
}
