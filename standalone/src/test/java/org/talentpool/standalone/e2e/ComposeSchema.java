package org.talentpool.standalone.e2e;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of the Compose specification. It is not ours, so it is fetched once with a published package that brings it. */
final class ComposeSchema {
    private static final String PACKAGE = "dclint@3.1.0";
    private static final Path FOLDER = Path.of("target", "compose-schema");
    private static final Path PACKED = FOLDER.resolve("dclint-3.1.0.tgz");
    private static final String ENTRY = "package/schemas/compose.schema.json";
    private static final int PATIENCE_SECONDS = 60;
    private static final JsonMapper JSON = new JsonMapper();

    private final Schema schema;

    private ComposeSchema(Schema schema) {
        this.schema = schema;
    }

    /** None where there is no npm, or no way to the package. */
    static Optional<ComposeSchema> fetched() throws IOException, InterruptedException {
        if (Files.notExists(PACKED) && !fetch()) return Optional.empty();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(PACKED)))) {
            while (!tar.getNextEntry().getName().equals(ENTRY)) {}
            var schema = (ObjectNode) JSON.readTree(tar.readAllBytes());
            // Neither is an address as the draft wants it, and nothing more is to be fetched by them.
            schema.remove(List.of("$schema", "$id"));
            var drafts = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
            return Optional.of(new ComposeSchema(drafts.getSchema(schema)));
        }
    }

    /** What npm keeps under the final name is whole and is what the registry says of it. */
    private static boolean fetch() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var npm = new ProcessBuilder(
                        "npm", "pack", PACKAGE, "--fetch-retries=0", "--pack-destination", FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("npm.log").toFile());
        Process process;
        try {
            process = npm.start();
        } catch (IOException noNpm) {
            return false;
        }
        if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) return process.exitValue() == 0;
        process.destroyForcibly().waitFor();
        Files.deleteIfExists(PACKED);
        return false;
    }

    /** Where the file is not as it should be, and why. */
    List<String> faults(Map<String, Object> file) {
        return schema.validate(JSON.<JsonNode>valueToTree(file)).stream()
                .map(Error::toString)
                .toList();
    }
}
