package org.talentpool.eventlog.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MetricsConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon's meters in the application's registry; Axon's own set-up is made for an older Boot and would add a second. */
@Configuration(proxyBeanMethods = false)
class MeterConfiguration {
    private static final boolean WITH_TAGS = true;

    @Bean
    MeterFilter fewerSeries() {
        return new FewerSeries();
    }

    @Bean
    MetricsConfigurerModule metricsConfigurerModule(MeterRegistry meters) {
        return new MetricsConfigurerModule(new GlobalMetricRegistry(meters), WITH_TAGS);
    }
}
