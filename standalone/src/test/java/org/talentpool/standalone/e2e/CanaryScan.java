package org.talentpool.standalone.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for a mark, byte by byte, and counts where it was found. */
final class CanaryScan {
    private static final int STEP = 1 << 20;

    private final byte[] mark;
    private final String asHex;
    private final String asText;
    private final Map<String, Long> hits = new TreeMap<>();
    private int stores;
    private long bytes;

    CanaryScan(String mark) {
        this.asText = mark;
        this.mark = mark.getBytes(UTF_8);
        this.asHex = HexFormat.of().formatHex(this.mark);
    }

    /** Every table, row by row as text; what is stored as bytes is there in hexadecimal digits. */
    CanaryScan tables(Contents contents) {
        contents.everything().forEach((table, rows) -> {
            long found = rows.stream()
                    .mapToLong(row -> count(row, asText) + count(row, asHex))
                    .sum();
            note(table, rows.stream().mapToLong(String::length).sum(), found);
        });
        return this;
    }

    CanaryScan text(String store, String text) {
        note(store, text.length(), count(text, asText));
        return this;
    }

    /** Every file below, each a store of its own where something is found. */
    CanaryScan files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> file(folder.relativize(file).toString(), file));
        }
        return this;
    }

    private void file(String store, Path file) {
        try (var in = Files.newInputStream(file)) {
            long found = 0;
            long length = 0;
            byte[] window = new byte[STEP + mark.length - 1];
            int kept = 0;
            for (int read = in.readNBytes(window, 0, STEP); read > 0; read = in.readNBytes(window, kept, STEP)) {
                length += read;
                found += count(window, kept + read);
                int end = kept + read;
                kept = Math.min(mark.length - 1, end);
                System.arraycopy(window, end - kept, window, 0, kept);
            }
            note(store, length, found);
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(byte[] where, int length) {
        long found = 0;
        for (int at = 0; at <= length - mark.length; at++) {
            int same = 0;
            while (same < mark.length && where[at + same] == mark[same]) same++;
            if (same == mark.length) found++;
        }
        return found;
    }

    private static long count(String where, String what) {
        long found = 0;
        for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) found++;
        return found;
    }

    private void note(String store, long length, long found) {
        stores++;
        bytes += length;
        if (found > 0) hits.merge(store, found, Long::sum);
    }

    /** How often it was found, by store; stores without it are not named. */
    Map<String, Long> hits() {
        return hits;
    }

    int stores() {
        return stores;
    }

    CanaryScan print(String when) {
        System.out.printf(
                "canaries_%s_stores: %d%ncanaries_%s_bytes: %d%ncanaries_%s_hits: %d%n",
                when,
                stores,
                when,
                bytes,
                when,
                hits.values().stream().mapToLong(Long::longValue).sum());
        return this;
    }
}
