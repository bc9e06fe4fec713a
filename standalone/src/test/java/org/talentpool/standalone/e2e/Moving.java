package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.talentpool.standalone.portability.Portability;

/** Moves an installation from one data folder to another, as an operator would: export, key file, import. */
final class Moving {
    private Moving() {}

    static void move(Path from, Path to, Path files) throws IOException {
        String log = files.resolve("log.ndjson.gz").toString();
        String keys = files.resolve("keys.ndjson.gz").toString();
        assertThat(Portability.run("export", "--to", log, "--keys-to", keys, "--talentpool.data-folder=" + from))
                .isZero();
        Files.createDirectories(to);
        Files.copy(from.resolve("kek.json"), to.resolve("kek.json"));
        assertThat(Portability.run("import", "--from", log, "--keys-from", keys, "--talentpool.data-folder=" + to))
                .isZero();
    }
}
