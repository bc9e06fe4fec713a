package org.talentpool.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.command.Pool;
import org.talentpool.command.Processes;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.sample.Seed;

/**
 * Holds and offers fall due at midnight while the process that should end them is killed again and again. {@code -Dtest.deadlines}
 * has more of them than the three hundred of each build.
 */
class KilledAtMidnightIT {
    private static final int HOLDS = Integer.getInteger("test.deadlines", 300) / 2;
    private static final int OFFERS = HOLDS;
    private static final int KILLS = 4;
    private static final Duration BEFORE_MIDNIGHT = Duration.ofSeconds(8);
    private static final String ASLEEP = "talentpool.deadlines.polling-interval=1h";

    private static final String LAPSES = "command.scheduled_tasks where task_instance like 'LAPSE_%'";
    private static final String PICKED = "command.scheduled_tasks where picked";
    private static final String FREED = events("candidate.CommitmentEnded");

    private final Seed seed = Seed.of("killed at midnight");

    @TempDir
    Path folder;

    private Processes processes;
    private Path fired;

    @BeforeEach
    void prepare() {
        processes = new Processes(folder);
        fired = folder.resolve("fired.txt");
    }

    @AfterEach
    void let_time_go_on() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void each_deadline_fires_at_least_once_and_takes_effect_once() throws Exception {
        try (var before = processes.start(ASLEEP)) {
            decideOnWhatEndsToday(before);
        }
        var last = killAroundMidnight();
        try (var after = processes.start(ASLEEP)) {
            // It is killed only when nothing of its work is left that somebody would have to take up.
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
                assertThat(count(after, FREED)).isEqualTo(HOLDS + OFFERS);
                assertThat(count(after, PICKED)).isZero();
            });
            last.destroyForcibly().waitFor();
            tell(after);
        } finally {
            last.destroyForcibly();
        }
    }

    private void decideOnWhatEndsToday(ConfigurableApplicationContext process) throws Exception {
        var commands = process.getBean(CommandGateway.class);
        var pool = new Pool(commands);
        var list = pool.publishedRequisition();
        var pairs = atOnce(_ -> new Pair(pool.vacancyFor(list), pool.memberOf(list)));
        pool.establish(list);
        atOnce(number -> decide(commands, pairs.get(number), list, number >= HOLDS));
        // Automations see what was decided, and the deadlines are kept.
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(count(process, LAPSES)).isEqualTo(HOLDS + 2 * OFFERS));
    }

    /** A hold that ends today, or a longer one with an offer to be answered today. */
    private static Pair decide(CommandGateway commands, Pair pair, RequisitionId list, boolean offered) {
        var today = Today.inBrussels();
        commands.sendAndWait(new AssignToPost(pair.post(), pair.member(), list, offered ? today.plusDays(30) : today));
        if (offered) {
            commands.sendAndWait(new OfferContract(pair.post(), SLOT.lower(), today.plusDays(60), today, null, null));
        }
        return pair;
    }

    private static List<Pair> atOnce(IntFunction<Pair> work) throws Exception {
        var done = new ArrayList<Pair>();
        try (var officers = Executors.newFixedThreadPool(8)) {
            var asked = IntStream.range(0, HOLDS + OFFERS)
                    .mapToObj(number -> officers.submit(() -> work.apply(number)))
                    .toList();
            for (var answer : asked) {
                done.add(answer.get());
            }
        }
        return done;
    }

    /** @return the last process, which has fired what was left and may not be through with it */
    private Process killAroundMidnight() throws Exception {
        var midnight = LocalDate.now(Brussels.ZONE)
                .plusDays(1)
                .atStartOfDay(Brussels.ZONE)
                .toInstant();
        var ahead = Duration.between(Instant.now(), midnight).minus(BEFORE_MIDNIGHT);
        for (int kill = 0; kill < KILLS; kill++) {
            long already = lines().size();
            var process = mortal(ahead);
            await().atMost(Duration.ofMinutes(1)).until(() -> lines().size() > already || allFired());
            Thread.sleep(seed.number(0, 400));
            process.destroyForcibly().waitFor();
        }
        var last = mortal(ahead);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(this::allFired);
        return last;
    }

    private Process mortal(Duration ahead) throws IOException {
        return processes.fork(
                MortalProcess.class,
                "test.ahead=" + ahead,
                "test.fired=" + fired,
                "talentpool.deadlines.polling-interval=100ms",
                "talentpool.deadlines.heartbeat=500ms",
                "spring.main.banner-mode=off");
    }

    private boolean allFired() throws IOException {
        return new HashSet<>(lines()).size() == HOLDS + OFFERS;
    }

    private List<String> lines() throws IOException {
        return Files.exists(fired) ? Files.readAllLines(fired) : List.of();
    }

    private void tell(ConfigurableApplicationContext process) throws IOException {
        var told = lines();
        long holds = count(process, events("post.HoldLapsed"));
        long offers = count(process, events("post.OfferLapsed"));
        long freed = count(process, FREED);
        System.out.printf("deadlines: %d%nkills: %d%nfired: %d%n", HOLDS + OFFERS, KILLS, told.size());
        System.out.printf("fired_at_least_once: %d%neffective: %d%n", new HashSet<>(told).size(), holds + offers);
        assertThat(new HashSet<>(told)).hasSize(HOLDS + OFFERS);
        assertThat(holds).isEqualTo(HOLDS);
        assertThat(offers).isEqualTo(OFFERS);
        assertThat(freed).isEqualTo(HOLDS + OFFERS);
        assertThat(count(
                        process,
                        "(select distinct aggregate_identifier from " + events("post.HoldLapsed") + ") of_post"))
                .isEqualTo(HOLDS);
        assertThat(count(process, PICKED)).isZero();
    }

    private static String events(String type) {
        return "eventlog.domain_event_entry where payload_type = '" + type + "'";
    }

    private static long count(ConfigurableApplicationContext process, String from) {
        return process.getBean(JdbcClient.class)
                .sql("select count(*) from " + from)
                .query(Long.class)
                .single();
    }

    private record Pair(PostId post, CandidateId member) {}
}
