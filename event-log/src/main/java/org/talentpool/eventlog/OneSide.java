package org.talentpool.eventlog;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** A process that does one part of the whole. Its settings have its name, so that those of several can be on one class path. */
public final class OneSide {
    private OneSide() {}

    /** @param name of the process, and of the file with its settings */
    public static SpringApplication application(Class<?> source, String name) {
        var application = new SpringApplication(source);
        // Two modules may each have a class of the same name.
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        application.setDefaultProperties(Map.of("spring.config.name", name, "spring.application.name", name));
        return application;
    }
}
