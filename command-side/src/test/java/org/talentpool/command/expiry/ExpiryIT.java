package org.talentpool.command.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentpool.command.Pool;
import org.talentpool.command.Processes;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.calendar.Months;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;

/** Members are gained before the list is established, and the list decides how long they count. */
class ExpiryIT {
    private static final String AWAKE = "talentpool.deadlines.polling-interval=100ms";

    @TempDir
    Path folder;

    @AfterEach
    void letTimeGoOn() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void what_has_run_out_is_told_by_itself() {
        try (var process = new Processes(folder).start(AWAKE)) {
            GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(-70));
            var pool = new Pool(process.getBean(CommandGateway.class));
            var counting = pool.publishedRequisition();
            var member = pool.memberOf(counting);
            var ending = pool.publishedRequisition();
            var bystander = pool.memberOf(ending);
            var notifiedOn = Today.inBrussels();
            pool.establish(counting, null, 2);
            pool.establish(ending, notifiedOn.plusDays(9), null);
            GenericEventMessage.clock = Clock.systemUTC();

            await().untilAsserted(() -> {
                assertThat(told(process, member, MembershipExpired.class))
                        .extracting(MembershipExpired::validUntil)
                        .containsExactly(Months.lastDay(notifiedOn, 2));
                assertThat(told(process, ending, ReserveListExpired.class))
                        .extracting(ReserveListExpired::validUntil)
                        .containsExactly(notifiedOn.plusDays(9));
            });
            assertThat(told(process, bystander, MembershipExpired.class)).isEmpty();
            assertThat(told(process, counting, ReserveListExpired.class)).isEmpty();
        }
    }

    private static <E> List<E> told(ConfigurableApplicationContext process, Object stream, Class<E> type) {
        return process.getBean(EventStore.class)
                .readEvents(stream.toString())
                .asStream()
                .map(Message::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
