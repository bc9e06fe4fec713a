package org.talentpool.sample;

import org.axonframework.modelling.command.Repository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.EventLogConfiguration;
import org.talentpool.eventlog.serializer.EventFamily;
import org.talentpool.eventlog.upcasting.EventReshaping;

/** The event log with the sample domain on top. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EventLogConfiguration.class, Sample.class})
public class SampleApplication {
    @Bean
    EventFamily sampleEvents() {
        return new EventFamily(SampleEvent.TYPES);
    }

    /** Revision 1 had no label. */
    @Bean
    EventReshaping openedWithLabel() {
        return new EventReshaping("sample.SampleOpened", "1", "2", json -> json.put("label", "old"));
    }

    @Bean
    SamplePairs samplePairs(Repository<Sample> samples) {
        return new SamplePairs(samples);
    }

    @Bean
    SampleLedger sampleLedger(JdbcClient database) {
        return new SampleLedger(database);
    }

    @Bean
    SampleTotals sampleTotals(JdbcClient database) {
        return new SampleTotals(database);
    }
}
