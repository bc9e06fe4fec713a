package org.talentpool.eventlog.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.axonframework.tracing.SpanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SdkTracerProviderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Traces, when {@code management.tracing.export.enabled} is true; also for a process that has messages and no log. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("management.tracing.export.enabled")
public class TraceConfiguration {
    @Bean
    SdkTracerProviderBuilderCustomizer traceMarks() {
        return tracers -> tracers.setIdGenerator(new TraceMark());
    }

    @Bean
    SpanFactory messageSpans(OpenTelemetry telemetry, Sampler sampler) {
        return new MessageSpans(telemetry.getTracer("org.talentpool"), sampler);
    }

    @Bean
    static BeanPostProcessor toldSpans() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SpanExporter exporter ? new ToldSpans(exporter) : bean;
            }
        };
    }
}
