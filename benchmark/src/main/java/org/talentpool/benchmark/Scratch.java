package org.talentpool.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder outside the sources, gone with everything in it when the measure ends, also when it is broken off. */
public record Scratch(Path folder) implements AutoCloseable {
    private static final int ATTEMPTS = 40;
    private static final long PAUSE_MS = 250;

    public static Scratch create() {
        try {
            var scratch = new Scratch(Files.createTempDirectory("talentpool-benchmark"));
            Runtime.getRuntime().addShutdownHook(new Thread(scratch::close));
            return scratch;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A database that is being stopped may still write. */
    @Override
    public void close() {
        for (int attempt = 1; !isGone() && attempt < ATTEMPTS; attempt++) pause();
    }

    private boolean isGone() {
        try {
            FileSystemUtils.deleteRecursively(folder);
            return Files.notExists(folder);
        } catch (IOException stillInUse) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
