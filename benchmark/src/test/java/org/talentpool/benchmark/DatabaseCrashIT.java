package org.talentpool.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentpool.benchmark.backend.Backend;
import org.talentpool.benchmark.backend.Wishes;
import org.talentpool.benchmark.fault.Await;
import org.talentpool.benchmark.fault.Postmaster;

/** The application lives on, and must not take for done what the crash took back. */
class DatabaseCrashIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CRASHES = 5;
    private static final Map<String, Object> QUIET = Map.of("logging.level.root", "off");

    @Test
    void what_projections_have_written_survives_a_crash_at_once(@TempDir Path folder) throws Exception {
        try (var database = Postmaster.on(folder.resolve("data"), folder.resolve("out"), Map.of());
                var backend = Backend.start(database.url(), Postmaster.OWNER, folder, QUIET)) {
            for (int crash = 0; crash < CRASHES; crash++) {
                plan(backend, UUID.randomUUID());
                long planned = crash + 1L;
                assertThat(Await.within(PATIENCE, () -> rows(database) == planned))
                        .as("seen %s", planned)
                        .isTrue();
                database.kill();
                database.start();
            }

            assertThat(rows(database)).isEqualTo(CRASHES);
        }
    }

    /** Under one key, for as long as the connections to the database that was killed are found broken. */
    private static void plan(Backend backend, UUID post) {
        assertThat(Await.within(PATIENCE, () -> isPlanned(backend, post))).isTrue();
    }

    private static boolean isPlanned(Backend backend, UUID post) {
        try {
            backend.send(Wishes.plan(post), post.toString()).join();
            return true;
        } catch (CompletionException notYet) {
            return false;
        }
    }

    private static long rows(Postmaster database) {
        return Long.parseLong(database.text("select count(*) from readmodel.post"));
    }
}
