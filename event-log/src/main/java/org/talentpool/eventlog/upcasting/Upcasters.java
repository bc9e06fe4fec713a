package org.talentpool.eventlog.upcasting;

import java.util.Comparator;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

@Configuration(proxyBeanMethods = false)
class Upcasters {
    /** A vacancy was opened to the members of one list before it could be opened to those of several. */
    @Bean
    EventReshaping vacancyOpenedToSeveralLists() {
        return new EventReshaping("post.VacancyOpened", "1", "2", opened -> {
            JsonNode only = opened.remove("requisitionId");
            opened.putArray("requisitionIds").add(only);
            return opened;
        });
    }

    /** A vacancy could not be given a start other than the planned one. */
    @Bean
    EventReshaping vacancyOpenedForAnotherStart() {
        return new EventReshaping("post.VacancyOpened", "2", "3", opened -> {
            opened.putNull("plannedStart");
            return opened;
        });
    }

    /** Of its parts only the personal verdict has changed, which is reshaped where it is opened. */
    @Bean
    EventReshaping candidateAssignedWithOutcomes() {
        return new EventReshaping("post.CandidateAssigned", "1", "2", assigned -> assigned);
    }

    @Bean(defaultCandidate = false)
    EventUpcasterChain eventUpcasterChain(List<EventReshaping> steps) {
        return chain(steps);
    }

    static EventUpcasterChain chain(List<EventReshaping> steps) {
        var inOrder = steps.stream()
                .sorted(Comparator.comparing(EventReshaping::type).thenComparing(EventReshaping::fromRevision))
                .<EventUpcaster>map(step -> step)
                .toList();
        return new EventUpcasterChain(inOrder);
    }
}
