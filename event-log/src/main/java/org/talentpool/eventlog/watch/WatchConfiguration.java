package org.talentpool.eventlog.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.messaging.ProcessingGroups;
import org.talentpool.eventlog.messaging.ProcessorHold;

@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean
    Remedy remedy(MeterRegistry meters) {
        return new Remedy(meters);
    }

    @Bean
    Watch watch(
            ProcessingGroups groups,
            LogReading log,
            List<ProcessorHold> holds,
            Remedy remedy,
            WatchProperties properties) {
        return new Watch(groups, log, holds, remedy, properties, System::nanoTime);
    }

    @Bean
    WatchThread watchThread(Watch watch, Remedy remedy, WatchProperties properties) {
        return new WatchThread(watch, remedy, properties.lookEvery());
    }

    @Bean
    ProcessingMeters processingMeters(ProcessingGroups groups, Watch watch, Remedy remedy, MeterRegistry meters) {
        return new ProcessingMeters(groups, watch, remedy, meters);
    }

    @Bean
    ProcessingHealth processingHealthIndicator(Watch watch) {
        return new ProcessingHealth(watch);
    }
}
