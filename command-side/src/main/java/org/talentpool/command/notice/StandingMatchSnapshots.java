package org.talentpool.command.notice;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.command.snapshot.RememberedKind;
import org.talentpool.eventlog.serializer.EventFamily;

/** Lets the log write what is remembered of matches as it writes events. */
@Configuration(proxyBeanMethods = false)
class StandingMatchSnapshots {
    @Bean
    EventFamily standingMatchState() {
        return new EventFamily(List.of(StandingMatchState.class));
    }

    @Bean
    RememberedKind standingMatchKind() {
        return new RememberedKind("standingmatch:", StandingMatch.class);
    }
}
