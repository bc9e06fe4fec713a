package org.talentpool.benchmark.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What was sent and what was said of it, on disk before anything else is done with it. */
final class Journal implements AutoCloseable {
    /** An operation that was acknowledged, and how. */
    record Acknowledged(Operation operation, String receipt) {}

    private final FileChannel file;
    private final Map<String, Acknowledged> acknowledged = new HashMap<>();
    private final Map<String, Operation> refused = new HashMap<>();
    private final Set<String> unknown = new HashSet<>();
    private final Map<String, Integer> reasons = new TreeMap<>();

    private Journal(FileChannel file) {
        this.file = file;
    }

    static Journal in(Path folder) throws IOException {
        return new Journal(
                FileChannel.open(folder.resolve("journal"), StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND));
    }

    synchronized void sent(Operation operation) {
        write("sent " + operation.line(), false);
    }

    synchronized void told(Operation operation, Outcome outcome) {
        write(operation.key() + " " + outcome.line(), true);
        switch (outcome) {
            case Outcome.Ok ok -> acknowledged.put(operation.key(), new Acknowledged(operation, ok.receipt()));
            case Outcome.Fail _ -> refused.put(operation.key(), operation);
            case Outcome.Info info -> {
                unknown.add(operation.key());
                reasons.merge(info.why(), 1, Integer::sum);
            }
        }
    }

    synchronized Map<String, Acknowledged> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** Of an operation that was acknowledged. */
    synchronized String receipt(Operation operation) {
        return Objects.requireNonNull(acknowledged.get(operation.key())).receipt();
    }

    synchronized Map<String, Operation> refused() {
        return Map.copyOf(refused);
    }

    /** How many operations were unknown for a while. */
    synchronized int unknown() {
        return unknown.size();
    }

    /** Why operations were unknown, each time that they were. */
    synchronized Map<String, Integer> reasons() {
        return new TreeMap<>(reasons);
    }

    private void write(String line, boolean isFlushed) {
        try {
            file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            if (isFlushed) file.force(false);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
