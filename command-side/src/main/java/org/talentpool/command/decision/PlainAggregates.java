package org.talentpool.command.decision;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Has aggregates made by their constructors. Axon asks Spring for a bean each time a stream is replayed, which took a seventh of
 * what changing an aggregate took, and nothing is injected into them: what a decision needs comes with the command.
 */
@Component
class PlainAggregates implements BeanDefinitionRegistryPostProcessor {
    /** By which Axon recognises a factory that is there already. */
    private static final String SUFFIX = "AggregateFactory";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        Stream.of(registry.getBeanDefinitionNames())
                .flatMap(name -> aggregate(registry, name).stream())
                .forEach(type -> register(type, registry));
    }

    private static Optional<Class<?>> aggregate(BeanDefinitionRegistry registry, String name) {
        return registry.getBeanDefinition(name) instanceof AnnotatedBeanDefinition known
                        && known.getMetadata().isAnnotated(Aggregate.class.getName())
                ? Optional.of(ClassUtils.resolveClassName(known.getMetadata().getClassName(), null))
                : Optional.empty();
    }

    private static void register(Class<?> type, BeanDefinitionRegistry registry) {
        registry.registerBeanDefinition(
                StringUtils.uncapitalize(type.getSimpleName()) + SUFFIX,
                BeanDefinitionBuilder.genericBeanDefinition(GenericAggregateFactory.class)
                        .addConstructorArgValue(type)
                        .getBeanDefinition());
    }
}
