package org.talentpool.standalone.session;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.portability.TableKinds;

/** No session moves with the log: whoever was signed in signs in again. */
@Configuration(proxyBeanMethods = false)
class SessionTables {
    @Bean
    TableKinds tablesOfSessions() {
        return new TableKinds(List.of(), Map.of("session.*", "who is signed in at the moment"));
    }
}
