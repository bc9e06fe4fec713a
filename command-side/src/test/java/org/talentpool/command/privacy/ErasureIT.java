package org.talentpool.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.command.Pool;
import org.talentpool.command.Processes;
import org.talentpool.eventlog.erasure.ErasureLedger;
import org.talentpool.eventlog.erasure.PersonalStore;
import org.talentpool.eventlog.keys.SubjectKey;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAdvanced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyFileId;

/** An erasure goes on where it was, whatever it was interrupted by. */
class ErasureIT {
    private static final String[] AT_ONCE = {
        "talentpool.erasure.settle=0s",
        "talentpool.errands.polling-interval=200ms",
        "talentpool.errands.heartbeat=1s",
        "talentpool.errands.first-retry=200ms",
        // For whoever goes on with what a killed process has claimed.
        "talentpool.processing.claim-timeout=3s"
    };

    @TempDir
    Path folder;

    @Test
    void it_ends_with_a_receipt_and_leaves_nothing_planned() {
        try (var process = new Processes(folder).start(AT_ONCE)) {
            var candidate = memberOf(process);
            planned(process, candidate, true);

            erase(process, candidate);

            receipt(process, candidate);
            planned(process, candidate, false);
            assertThat(process.getBean(ErasureLedger.class).entries()).containsKey(candidate.value());
            assertThat(process.getBean(SubjectKeys.class).find(candidate.value()))
                    .isInstanceOf(SubjectKey.Destroyed.class);
        }
    }

    static Stream<BrokenStore> interruptions() {
        return Stream.of(
                new BrokenStore(1, 0, 0), new BrokenStore(0, 2, 0), new BrokenStore(0, 0, 1), new BrokenStore(1, 2, 2));
    }

    @ParameterizedTest
    @MethodSource("interruptions")
    void it_goes_on_after_a_failure_of_any_step(BrokenStore broken) {
        try (var process = new Processes(folder).start(AT_ONCE)) {
            ((DefaultListableBeanFactory) process.getBeanFactory()).registerSingleton("broken", broken);
            var candidate = new Pool(process.getBean(CommandGateway.class)).candidate();

            erase(process, candidate);

            receipt(process, candidate);
        }
    }

    @Test
    void another_process_ends_what_one_could_not() {
        var processes = new Processes(folder);
        CandidateId candidate;
        try (var first = processes.start(AT_ONCE)) {
            ((DefaultListableBeanFactory) first.getBeanFactory())
                    .registerSingleton("broken", new BrokenStore(Integer.MAX_VALUE, 0, 0));
            candidate = new Pool(first.getBean(CommandGateway.class)).candidate();
            erase(first, candidate);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(told(first, candidate)).isNotEmpty());
            assertThat(told(first, candidate)).noneMatch(ErasureCompleted.class::isInstance);
        }
        try (var second = processes.start(AT_ONCE)) {
            receipt(second, candidate);
        }
    }

    /** With {@code kill -9}: nothing is closed, rolled back or told by the process itself. */
    @ParameterizedTest
    @EnumSource
    void another_process_ends_what_one_was_killed_in(HeldErasure.Hold hold) throws Exception {
        var processes = new Processes(folder);
        var held = folder.resolve("held");
        var candidate = new CandidateId(UUID.randomUUID());
        var toHold = Stream.of("test.hold=" + hold, "test.held=" + held, "test.candidate=" + candidate.value());
        var killed = processes.fork(
                HeldErasure.class, Stream.concat(Stream.of(AT_ONCE), toHold).toArray(String[]::new));
        try {
            await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(held) || !killed.isAlive());
            assertThat(held).exists();
        } finally {
            killed.destroyForcibly().waitFor();
        }
        try (var next = processes.start(AT_ONCE)) {
            receipt(next, candidate);
            assertThat(next.getBean(SubjectKeys.class).find(candidate.value()))
                    .isInstanceOf(SubjectKey.Destroyed.class);
        }
    }

    @Test
    void whom_the_database_knows_again_is_erased_before_anybody_is_answered() {
        var processes = new Processes(folder);
        CandidateId candidate;
        try (var before = processes.start(AT_ONCE)) {
            candidate = new Pool(before.getBean(CommandGateway.class)).candidate();
            before.getBean(ErasureLedger.class).enter(candidate.value(), Instant.EPOCH);
        }
        try (var restored = processes.start(AT_ONCE)) {
            assertThat(restored.getBean(SubjectKeys.class).find(candidate.value()))
                    .isInstanceOf(SubjectKey.Destroyed.class);
            assertThat(restored.getBean(EventStore.class)
                            .lastSequenceNumberFor(candidate.toString())
                            .orElseThrow())
                    .isEqualTo(1);
            receipt(restored, candidate);
            restored.getBean(CommandGateway.class)
                    .sendAndWait(
                            Pool.toRegister(new CandidateId(UUID.randomUUID()), candidate.value() + "@example.org"));
        }
    }

    /** Fails so often to empty, to empty at the end, and to be empty. */
    static final class BrokenStore implements PersonalStore {
        private int failures;
        private int stillThere;

        BrokenStore(int early, int late, int stillThere) {
            this.failures = early + late;
            this.stillThere = stillThere;
        }

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public synchronized long blank(UUID subject) {
            if (failures-- > 0) throw new IllegalStateException("broken");
            return 1;
        }

        @Override
        public synchronized long left(UUID subject) {
            return stillThere-- > 0 ? 1 : 0;
        }
    }

    private static CandidateId memberOf(ConfigurableApplicationContext process) {
        var pool = new Pool(process.getBean(CommandGateway.class));
        return pool.memberOf(pool.publishedRequisition());
    }

    private static void erase(ConfigurableApplicationContext process, CandidateId candidate) {
        process.getBean(CommandGateway.class).sendAndWait(new EraseCandidate(candidate));
    }

    private static void receipt(ConfigurableApplicationContext process, CandidateId candidate) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            var told = told(process, candidate);
            assertThat(told).hasSize(3);
            assertThat(told).element(0).isInstanceOf(ErasureAdvanced.class);
            assertThat(told).element(1).isInstanceOf(ErasureAdvanced.class);
            assertThat(told).element(2).isInstanceOf(ErasureCompleted.class);
        });
    }

    private static List<Object> told(ConfigurableApplicationContext process, CandidateId candidate) {
        return process.getBean(EventStore.class)
                .readEvents(new PrivacyFileId(candidate.value()).toString())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    private static void planned(ConfigurableApplicationContext process, CandidateId candidate, boolean something) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(process.getBean(JdbcClient.class)
                                .sql("select count(*) from command.scheduled_tasks where strpos(task_instance, ?) > 0")
                                .param(candidate.value().toString())
                                .query(Long.class)
                                .single())
                        .satisfies(count -> assertThat(count > 0).isEqualTo(something)));
    }
}
