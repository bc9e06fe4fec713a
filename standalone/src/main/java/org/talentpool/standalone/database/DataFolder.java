package org.talentpool.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything that outlives the process: database, passwords, key file. One process uses it at a time. */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the folder, creating it if need be.
     *
     * @throws IllegalStateException if another process has it
     */
    static DataFolder take(Path root) {
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new IllegalStateException("The data folder %s is in use by another process".formatted(root));
            }
            return new DataFolder(root, channel);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The data folder %s cannot be used".formatted(root), unusable);
        }
    }

    Path database() {
        return root.resolve("postgresql");
    }

    Path serverLog() {
        return root.resolve("postgresql.log");
    }

    /** Lets another process take the folder. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException takenByThisProcess) {
            return null;
        }
    }
}
