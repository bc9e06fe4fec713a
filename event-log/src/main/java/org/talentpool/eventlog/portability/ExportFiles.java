package org.talentpool.eventlog.portability;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Exports on disk: readable by the owner only, packed where the name ends with {@code .gz}, and there whole or not at all. */
final class ExportFiles {
    private static final String PACKED = ".gz";
    private static final int BUFFER = 1 << 16;

    private ExportFiles() {}

    /** Writes the lines of one file. */
    interface Content {
        String writeTo(ExportWriter lines) throws IOException;
    }

    /** @return what the content returned, once all of it is on disk under its name */
    static String write(Path file, Content content) throws IOException {
        if (Files.exists(file)) throw new FileAlreadyExistsException(file.toString());
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".part", ownerOnly);
        try {
            String result;
            try (var out = packed(file, new BufferedOutputStream(Files.newOutputStream(draft), BUFFER))) {
                result = content.writeTo(new ExportWriter(out));
            }
            try (var written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            // A link never replaces a file that came there meanwhile.
            Files.createLink(file, draft);
            return result;
        } finally {
            Files.delete(draft);
        }
    }

    static InputStream read(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        if (!isPacked(file)) return in;
        try {
            return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
        } catch (ZipException | EOFException broken) {
            in.close();
            throw new DamagedExportException("%s is not packed as its name says".formatted(file), broken);
        }
    }

    /** Members in the order in which they are declared, so that a line reads from its position to its payload. */
    static JsonMapper json() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    private static OutputStream packed(Path file, OutputStream out) throws IOException {
        return isPacked(file) ? new BufferedOutputStream(new GZIPOutputStream(out, BUFFER), BUFFER) : out;
    }

    private static boolean isPacked(Path file) {
        return file.getFileName().toString().endsWith(PACKED);
    }
}
