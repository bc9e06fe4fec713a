package org.talentpool.eventlog.portability;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines and believes none whose checksum differs; the end must come, say the same, and be the last. */
final class ExportReader {
    private static final int LONGEST_LINE = 64 << 20;

    private final InputStream in;
    private final JsonMapper json = ExportFiles.json();
    private final Chain chain = new Chain();
    private long number;
    private long events;
    private long rows;
    private long lastPosition;

    ExportReader(InputStream in) {
        this.in = in;
    }

    /** @throws DamagedExportException if this is no export with this content, or one by a newer version */
    Line.Header header(String content) throws IOException {
        if (!(next() instanceof Line.Header header) || !Line.Header.FORMAT.equals(header.format())) {
            throw new DamagedExportException("This file is no export");
        }
        if (header.version() != Line.Header.VERSION || !content.equals(header.content())) {
            throw new DamagedExportException(
                    "Expected is an export of %s in version %d, this is one of %s in version %d"
                            .formatted(content, Line.Header.VERSION, header.content(), header.version()));
        }
        return header;
    }

    /** The next line; after an {@link Line.End} there is none. */
    Line next() throws IOException {
        number++;
        byte[] bytes = bytes();
        int open = bytes.length - Chain.closingLength();
        if (open < 1
                || !Arrays.equals(chain.closing(bytes, open), 0, Chain.closingLength(), bytes, open, bytes.length)) {
            throw damaged("is not what was written, or not in its place", null);
        }
        bytes[open] = '}';
        Line line = parse(bytes, open + 1);
        check(line);
        return line;
    }

    /** The checksum of all lines so far. */
    String checksum() {
        return chain.hex();
    }

    private void check(Line line) throws IOException {
        switch (line) {
            case Line.Header header -> require(number == 1, "is a second header");
            case Line.Event event -> {
                require(event.position() > lastPosition && rows == 0, "is an event out of order");
                lastPosition = event.position();
                events++;
            }
            case Line.Row row -> rows++;
            case Line.End end -> {
                require(end.equals(new Line.End(events, rows, lastPosition)), "does not say what came before");
                require(read() < 0, "is the end, but something follows");
            }
        }
    }

    private Line parse(byte[] bytes, int length) {
        try {
            return json.readValue(bytes, 0, length, Line.class);
        } catch (JacksonException unknown) {
            throw damaged("cannot be understood", unknown);
        }
    }

    private byte[] bytes() throws IOException {
        var line = new ByteArrayOutputStream(1024);
        for (int next = read(); next != '\n'; next = read()) {
            if (next < 0) throw damaged("is missing or cut: the file ends without its last line", null);
            if (line.size() == LONGEST_LINE) throw damaged("is too long to be one", null);
            line.write(next);
        }
        return line.toByteArray();
    }

    private int read() throws IOException {
        try {
            return in.read();
        } catch (ZipException | EOFException broken) {
            throw damaged("cannot be unpacked", broken);
        }
    }

    private void require(boolean holds, String complaint) {
        if (!holds) throw damaged(complaint, null);
    }

    private DamagedExportException damaged(String complaint, @Nullable Throwable cause) {
        String message = "Line %d %s".formatted(number, complaint);
        return cause == null ? new DamagedExportException(message) : new DamagedExportException(message, cause);
    }
}
