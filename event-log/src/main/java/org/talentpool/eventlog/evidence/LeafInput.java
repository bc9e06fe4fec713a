package org.talentpool.eventlog.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.evidence.tree.TreeHash;

/** An event as its row holds it, and the bytes that stand for it: each field with its length, so that no two events have the same. */
@SuppressWarnings("ArrayRecordComponent")
public record LeafInput(
        long position,
        String id,
        String type,
        @Nullable String revision,
        @Nullable String aggregateType,
        String stream,
        long sequence,
        Instant time,
        byte[] payload,
        byte[] metaData) {
    private static final byte VERSION = 1;
    private static final int ABSENT = -1;

    /** The hash of its leaf. */
    public byte[] hash() {
        return TreeHash.leaf(bytes());
    }

    /** As docs/evidence.md says, byte by byte. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(payload.length + metaData.length + 256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(position);
            write(out, id);
            write(out, type);
            write(out, revision);
            write(out, aggregateType);
            write(out, stream);
            out.writeLong(sequence);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, time));
            write(out, payload);
            write(out, metaData);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) out.writeInt(ABSENT);
        else write(out, text.getBytes(UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
