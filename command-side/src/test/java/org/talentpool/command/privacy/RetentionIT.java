package org.talentpool.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.command.Pool;
import org.talentpool.command.Processes;
import org.talentpool.kernel.candidate.CandidateCommand.LiftLegalHold;
import org.talentpool.kernel.candidate.CandidateCommand.PlaceLegalHold;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAnnounced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionEnded;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionJudged;
import org.talentpool.kernel.privacy.PrivacyFileId;

/** Somebody registers and is heard of no more; the clock goes on. */
class RetentionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Clock NOW = Clock.systemUTC();

    @TempDir
    Path folder;

    @AfterEach
    void back_to_now() {
        GenericEventMessage.clock = NOW;
    }

    @Test
    void a_person_is_judged_told_and_forgotten_by_itself_but_not_under_a_hold() {
        try (var process = new Processes(folder)
                .start(
                        "talentpool.deadlines.polling-interval=200ms",
                        "talentpool.errands.polling-interval=200ms",
                        "talentpool.erasure.settle=0s")) {
            var pool = new Pool(process.getBean(CommandGateway.class));
            var forgotten = pool.candidate();
            var held = pool.candidate();
            var hold = UUID.randomUUID();
            send(process, new PlaceLegalHold(held, hold));
            planned(process, forgotten);
            planned(process, held);

            daysLater(2);
            told(process, forgotten, RetentionJudged.class);
            told(process, held, RetentionJudged.class);

            daysLater(2 * 365 - 20);
            told(process, forgotten, ErasureAnnounced.class);

            daysLater(2 * 365 + 60);
            told(process, forgotten, RetentionEnded.class);
            told(process, forgotten, ErasureCompleted.class);
            assertThat(events(process, forgotten.toString())).anyMatch(CandidateErased.class::isInstance);
            assertThat(events(process, held.toString())).noneMatch(CandidateErased.class::isInstance);
            assertThat(notices(process)).isEqualTo(1);

            send(process, new LiftLegalHold(held, hold));
            planned(process, held);
            daysLater(2 * 365 + 62);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(judgements(process, held)).isEqualTo(2));
        }
    }

    private static void daysLater(int days) {
        GenericEventMessage.clock = Clock.offset(NOW, Duration.ofDays(days));
    }

    private static void send(ConfigurableApplicationContext process, Object command) {
        process.getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command).andMetaData(Map.of("authority", "Legal")));
    }

    /** A review is planned before the clock goes on. */
    private static void planned(ConfigurableApplicationContext process, CandidateId candidate) {
        await().atMost(PATIENCE).until(() -> count(process, """
                        select count(*) from command.scheduled_tasks
                         where task_instance like 'REVIEW_RETENTION:%s%%'""".formatted(candidate.value())) > 0);
    }

    private static void told(ConfigurableApplicationContext process, CandidateId candidate, Class<?> type) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(file(process, candidate)).anyMatch(type::isInstance));
    }

    private static long judgements(ConfigurableApplicationContext process, CandidateId candidate) {
        return file(process, candidate).stream()
                .filter(RetentionJudged.class::isInstance)
                .count();
    }

    private static List<Object> file(ConfigurableApplicationContext process, CandidateId candidate) {
        return events(process, new PrivacyFileId(candidate.value()).toString());
    }

    private static List<Object> events(ConfigurableApplicationContext process, String stream) {
        return process.getBean(EventStore.class)
                .readEvents(stream)
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    private static long notices(ConfigurableApplicationContext process) {
        return count(process, """
                select count(*) from eventlog.domain_event_entry where payload_type = 'notice.ErasureForeseen'""");
    }

    private static long count(ConfigurableApplicationContext process, String sql) {
        return process.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
