package org.talentpool.command.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.talentpool.kernel.sample.NoticeSample.SECRET;
import static org.talentpool.kernel.sample.NoticeSample.occasion;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.command.CommandSideApplication;
import org.talentpool.command.Processes;
import org.talentpool.kernel.notice.NoticeCommand.RaiseVacancyNotice;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.webhook.DeliveryEvent;
import org.talentpool.kernel.webhook.DeliveryEvent.NoticeDelivered;
import org.talentpool.kernel.webhook.DeliveryId;
import org.talentpool.kernel.webhook.WebhookCommand.RegisterWebhook;
import org.talentpool.kernel.webhook.WebhookId;

/** A process is killed after it has sent a notice and before it has told how that went: another one sends it again. */
class KilledWhileDeliveringIT {
    private static final String ASLEEP = "talentpool.errands.polling-interval=1h";
    private static final String[] AWAKE = {
        "talentpool.errands.polling-interval=100ms",
        "talentpool.errands.heartbeat=500ms",
        "talentpool.webhooks.timeout=1m"
    };

    private final WebhookId webhook = new WebhookId(UUID.randomUUID());
    private final NoticeId notice = new NoticeId(UUID.randomUUID());

    @TempDir
    Path folder;

    @Test
    void what_a_killed_process_was_sending_is_sent_by_the_next_one_and_told_once() throws Exception {
        var processes = new Processes(folder);
        try (var receiver = new Receiver()) {
            try (var before = processes.start(with(receiver, ASLEEP))) {
                raise(before, receiver);
            }
            receiver.answering(_ -> -1);
            var sending = processes.fork(MortalSender.class, with(receiver, AWAKE));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !receiver.messages().isEmpty());
            sending.destroyForcibly().waitFor();

            receiver.answering(_ -> 200);
            try (var after = processes.start(with(receiver, AWAKE))) {
                await().atMost(Duration.ofMinutes(1))
                        .untilAsserted(() -> assertThat(told(after)).hasSize(1));
                assertThat(told(after).getFirst()).isInstanceOf(NoticeDelivered.class);
                await().untilAsserted(() -> assertThat(errands(after)).isZero());
            }
            assertThat(receiver.messages()).hasSize(2);
            assertThat(receiver.messages().getLast().id())
                    .isEqualTo(receiver.messages().getFirst().id())
                    .isEqualTo(notice.value().toString());
        }
    }

    private static String[] with(Receiver receiver, String... others) {
        return Stream.concat(
                        Stream.of("talentpool.webhooks.hosts=" + receiver.host(), "talentpool.webhooks.loopback=true"),
                        Stream.of(others))
                .toArray(String[]::new);
    }

    private void raise(ConfigurableApplicationContext process, Receiver receiver) {
        var commands = process.getBean(CommandGateway.class);
        commands.sendAndWait(new RegisterWebhook(webhook, receiver.url(), "Receiver", SECRET));
        var post = new PostId(UUID.randomUUID());
        commands.sendAndWait(new RaiseVacancyNotice(
                notice, post, occasion(NoticeTrigger.VACANCY_OPENED, 1), "2025.1", 1, List.of(UUID.randomUUID())));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(errands(process)).isEqualTo(1));
    }

    private List<DeliveryEvent> told(ConfigurableApplicationContext process) {
        return process.getBean(EventStore.class)
                .readEvents(DeliveryId.of(webhook, notice).toString())
                .asStream()
                .<DeliveryEvent>map(message -> (DeliveryEvent) message.getPayload())
                .toList();
    }

    private static long errands(ConfigurableApplicationContext process) {
        return process.getBean(JdbcClient.class)
                .sql("select count(*) from command.scheduled_errands")
                .query(Long.class)
                .single();
    }

    /** A command side that is there to be killed. */
    static final class MortalSender {
        private MortalSender() {}

        public static void main(String[] arguments) {
            new SpringApplication(CommandSideApplication.class).run(arguments);
        }
    }
}
