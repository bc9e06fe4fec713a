package org.talentpool.command.requisition;

import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.AfterEach;
import org.talentpool.kernel.calendar.Brussels;

/** A requisition alone; decisions are taken on the sample day unless a test names another. */
abstract class RequisitionFixture {
    final AggregateTestFixture<Requisition> fixture = new AggregateTestFixture<>(Requisition.class);

    TestExecutor<Requisition> given(List<?> past) {
        return givenOn(TODAY, past);
    }

    TestExecutor<Requisition> givenOn(LocalDate day, List<?> past) {
        return fixture.given(past)
                .andGivenCurrentTime(day.atTime(12, 0).atZone(Brussels.ZONE).toInstant());
    }

    @AfterEach
    void letTimeGoOn() {
        GenericEventMessage.clock = Clock.systemUTC();
    }
}
