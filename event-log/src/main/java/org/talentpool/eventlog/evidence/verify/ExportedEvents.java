package org.talentpool.eventlog.evidence.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.evidence.LeafInput;

/** The events of an export, as docs/backup.md describes it. */
record ExportedEvents(Path file) implements Events {
    @Override
    public void forEach(Consumer<LeafInput> reader) throws IOException {
        var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        boolean ended = false;
        try (var lines = new BufferedReader(new InputStreamReader(open(), decoder))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var members = FlatJson.read(line);
                var kind = text(members, "kind");
                if (kind.equals("event")) reader.accept(event(members));
                ended = kind.equals("end");
            }
        }
        if (!ended) throw new IllegalArgumentException("The export has no end");
    }

    private InputStream open() throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static LeafInput event(Map<String, @Nullable String> members) {
        return new LeafInput(
                Long.parseLong(text(members, "position")),
                text(members, "id"),
                text(members, "type"),
                members.get("revision"),
                members.get("aggregateType"),
                text(members, "stream"),
                Long.parseLong(text(members, "sequence")),
                time(text(members, "time")),
                Base64.getDecoder().decode(text(members, "payload")),
                Base64.getDecoder().decode(text(members, "metaData")));
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException("This is no time: " + text, none);
        }
    }

    private static String text(Map<String, @Nullable String> members, String name) {
        return Objects.requireNonNullElseGet(members.get(name), () -> {
            throw new IllegalArgumentException("A line has no " + name);
        });
    }
}
