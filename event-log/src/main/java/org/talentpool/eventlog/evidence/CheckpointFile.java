package org.talentpool.eventlog.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talentpool.eventlog.evidence.note.SignedNote;

/** Checkpoints one behind the other in a file that only grows, each on disk before anybody counts on it. */
final class CheckpointFile {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFile.class);
    static final String NAME = "checkpoints.txt";
    private static final int TAIL = 1 << 16;
    /** Makes of what a crash has cut off a line that no note has. */
    private static final String CUT_OFF = " (cut off)\n";

    private final Path file;

    CheckpointFile(Path folder) {
        file = folder.resolve(NAME);
    }

    Optional<SignedNote> newest() throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        var notes = SignedNote.all(tail());
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast());
    }

    /** Appends what the file does not have yet; another process on the same folder waits meanwhile, or has it done. */
    void append(SignedNote note) throws IOException {
        Files.createDirectories(file.getParent());
        // Not the file itself: whoever reads and closes it would lose the lock.
        try (var channel = FileChannel.open(
                        file.resolveSibling(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            long newest = newest().map(last -> last.checkpoint().size()).orElse(0L);
            if (lock.isValid() && newest < note.checkpoint().size()) write(note);
        } catch (OverlappingFileLockException thisProcess) {
            LOG.debug("Another part of this process publishes at the moment", thisProcess);
        }
    }

    private void write(SignedNote note) throws IOException {
        boolean cut = Files.exists(file) && !tail().isEmpty() && !tail().endsWith("\n");
        var text = cut ? CUT_OFF + note.text() : note.text();
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (var rest = ByteBuffer.wrap(text.getBytes(UTF_8)); rest.hasRemaining(); ) channel.write(rest);
            channel.force(true);
        }
    }

    private String tail() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var bytes = ByteBuffer.allocate((int) Math.min(TAIL, channel.size()));
            channel.position(channel.size() - bytes.capacity());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            return new String(bytes.array(), 0, bytes.position(), UTF_8);
        }
    }
}
