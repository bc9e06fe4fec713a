package org.talentpool.eventlog.portability;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes lines, each with the checksum of all up to it. */
final class ExportWriter {
    private final OutputStream out;
    private final JsonMapper json = ExportFiles.json();
    private final Chain chain = new Chain();
    private long events;
    private long rows;
    private long lastPosition;

    ExportWriter(OutputStream out) {
        this.out = out;
    }

    void write(Line line) throws IOException {
        byte[] bytes = json.writeValueAsBytes(line);
        int open = bytes.length - 1;
        out.write(bytes, 0, open);
        out.write(chain.closing(bytes, open));
        out.write('\n');
        count(line);
    }

    /** @return the checksum of the whole */
    String end() throws IOException {
        write(new Line.End(events, rows, lastPosition));
        return chain.hex();
    }

    long rows() {
        return rows;
    }

    private void count(Line line) {
        switch (line) {
            case Line.Event event -> {
                events++;
                lastPosition = event.position();
            }
            case Line.Row row -> rows++;
            case Line.Header header -> {}
            case Line.End end -> {}
        }
    }
}
