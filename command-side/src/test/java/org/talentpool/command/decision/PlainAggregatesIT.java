package org.talentpool.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.talentpool.command.WithCommandSide;

@WithCommandSide
class PlainAggregatesIT {
    @Autowired
    List<AggregateFactory<?>> factories;

    @Autowired
    ApplicationContext context;

    @Test
    void every_aggregate_is_made_by_its_constructor() {
        assertThat(factories)
                .hasSameSizeAs(context.getBeanNamesForAnnotation(Aggregate.class))
                .allMatch(GenericAggregateFactory.class::isInstance);
    }
}
