package org.talentpool.query;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.portability.TableKinds;

/** No table of answers moves with the log: each is made of it. */
@Configuration(proxyBeanMethods = false)
public class QueryTables {
    @Bean
    TableKinds tablesOfAnswers() {
        return new TableKinds(List.of(), Map.of("readmodel.*", "made from the log at the first start"));
    }
}
