package org.talentpool.command.candidate;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.command.snapshot.RememberedKind;
import org.talentpool.eventlog.serializer.EventFamily;

/** Lets the log write what candidates remember as it writes events. */
@Configuration(proxyBeanMethods = false)
class CandidateSnapshots {
    @Bean
    EventFamily candidateState() {
        return new EventFamily(List.of(CandidateState.class));
    }

    @Bean
    RememberedKind candidateKind() {
        return new RememberedKind("candidate:", Candidate.class);
    }
}
