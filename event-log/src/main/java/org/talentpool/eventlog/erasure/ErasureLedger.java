package org.talentpool.eventlog.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Who was forgotten, in a file apart from the database: an older copy of that, once restored, knows them again, and is told
 * from here. A line each, with the id and the moment; flushed to disk before an erasure goes on. Processes may share it.
 */
public final class ErasureLedger {
    private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36}) (\\S+)");

    private final Path file;

    ErasureLedger(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Notes the subject unless it is noted already. */
    public synchronized void enter(UUID subject, Instant at) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var alone = channel.lock()) {
                if (!read().containsKey(subject)) append(channel, subject + " " + at + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be written: " + file, e);
        }
    }

    /** All that are noted, oldest first. A line that a crash has cut off was never acknowledged and does not count. */
    public Map<UUID, Instant> entries() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger of erasures cannot be read: " + file, e);
        }
    }

    private Map<UUID, Instant> read() throws IOException {
        var entries = new LinkedHashMap<UUID, Instant>();
        if (Files.notExists(file)) return entries;
        for (var line : Files.readAllLines(file, UTF_8)) {
            var parts = LINE.matcher(line);
            if (parts.matches()) entries.putIfAbsent(UUID.fromString(parts.group(1)), Instant.parse(parts.group(2)));
        }
        return entries;
    }

    private static void append(FileChannel channel, String line) throws IOException {
        long end = channel.size();
        // What a crash has cut off ends here.
        var bytes = ByteBuffer.wrap((endsInLine(channel, end) ? line : "\n" + line).getBytes(UTF_8));
        while (bytes.hasRemaining()) end += channel.write(bytes, end);
        channel.force(true);
    }

    private static boolean endsInLine(FileChannel channel, long end) throws IOException {
        if (end == 0) return true;
        var last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0) == '\n';
    }
}
