package org.talentpool.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that outlived the application, because that was killed. It holds the database and would make the next
 * start fail after its whole wait; whoever holds the lock of the data folder may stop it.
 */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private OrphanedServer() {}

    static void stop(Path database) throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        Optional<ProcessHandle> orphan = find(pidFile);
        if (orphan.isEmpty()) return;
        LOG.warn(
                "Stopping the PostgreSQL with process id {} that an earlier run left behind",
                orphan.get().pid());
        orphan.get().destroy();
        if (!ends(orphan.get())) {
            orphan.get().destroyForcibly();
            ends(orphan.get());
        }
    }

    /** The process id may have been given to something else since: only a PostgreSQL server counts. */
    private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) return Optional.empty();
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(OrphanedServer::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.contains("postgres"))
                .isPresent();
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}
