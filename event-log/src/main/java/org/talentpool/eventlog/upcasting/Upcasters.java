package org.talentpool.eventlog.upcasting;

import java.util.Comparator;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Upcasters {
    @Bean(defaultCandidate = false)
    EventUpcasterChain eventUpcasterChain(List<EventReshaping> steps) {
        var inOrder = steps.stream()
                .sorted(Comparator.comparing(EventReshaping::type).thenComparing(EventReshaping::fromRevision))
                .<EventUpcaster>map(step -> step)
                .toList();
        return new EventUpcasterChain(inOrder);
    }
}
