package org.talentpool.query.privacy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.eventlog.metadata.SealedText;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.Restricted;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.privacy.PersonalRecord;
import org.talentpool.query.readmodel.JsonColumns;

/** Tells a person what an event says of it: everything, but neither who handled it nor who else is concerned (AU-09). */
@Applies("AU-09")
@Component
class Telling {
    private static final String BY_THE_PERSON = "CANDIDATE";
    /** Members of the board that assessed. */
    private static final String PANEL = "panel";
    /** Others who fit as well. */
    private static final String BEST = "best";

    private final JsonColumns json;
    private final SealedText texts;

    Telling(JsonColumns json, SealedText texts) {
        this.json = json;
        this.texts = texts;
    }

    PersonalRecord of(DomainEventMessage<?> message, long position, UUID person, boolean forThePerson) {
        var event = message.getPayload();
        var withheld = new ArrayList<String>();
        var data = new LinkedHashMap<String, Object>();
        for (var component : event.getClass().getRecordComponents()) {
            if (!forThePerson && event instanceof Restricted && component.getType() == Personal.class) {
                withheld.add(component.getName());
            } else {
                var value = value(component, event);
                if (value != null) data.put(component.getName(), withoutBoard(json.plain(value)));
            }
        }
        if (event instanceof VacancyMatched matched) {
            data.remove(BEST);
            data.put("place", matched.best().indexOf(person) + 1);
        }
        return record(message, position, data, forThePerson || !(event instanceof Restricted), withheld);
    }

    private PersonalRecord record(
            DomainEventMessage<?> message,
            long position,
            Map<String, Object> data,
            boolean why,
            List<String> withheld) {
        var decision = message.getMetaData();
        var stream = message.getAggregateIdentifier();
        var role = (String) decision.getOrDefault(DecisionMetaData.ROLE, DecisionMetaData.SYSTEM_ROLE);
        return new PersonalRecord(
                position,
                message.getTimestamp(),
                message.getPayloadType().getAnnotation(TypeName.class).value(),
                stream.substring(stream.indexOf(':') + 1),
                role.equals(BY_THE_PERSON),
                role,
                why ? (String) decision.get(DecisionMetaData.REASON_CODE) : null,
                why ? texts.open((String) decision.get(DecisionMetaData.REASON)) : null,
                (String) decision.get(DecisionMetaData.POLICY_VERSION),
                data,
                withheld);
    }

    private static Object withoutBoard(Object plain) {
        return switch (plain) {
            case Map<?, ?> facts ->
                facts.entrySet().stream()
                        .filter(fact -> !PANEL.equals(fact.getKey()) && fact.getValue() != null)
                        .collect(Collectors.toMap(
                                fact -> String.valueOf(fact.getKey()),
                                fact -> withoutBoard(fact.getValue()),
                                (first, second) -> first,
                                LinkedHashMap::new));
            case List<?> several ->
                several.stream()
                        .filter(Objects::nonNull)
                        .map(Telling::withoutBoard)
                        .toList();
            default -> plain;
        };
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            Object value = component.getAccessor().invoke(event);
            return value instanceof Personal<?> personal ? personal.orNull() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
