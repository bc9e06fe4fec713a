package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compose file says of our processes is what they are. */
class ComposeFileTest {
    private final ComposeFile file = ComposeFile.read();

    @ParameterizedTest
    @CsvSource({
        "command-side, ../command-side/src/main/resources/command-side.properties",
        "query-side, ../query-side/src/main/resources/query-side.properties",
        "web, ../web/src/main/resources/web-edge.properties"
    })
    void each_process_is_asked_for_its_health_where_it_listens(String service, Path settings) throws IOException {
        var known = new Properties();
        known.load(new StringReader(Files.readString(settings)));
        assertThat(file.environment(service))
                .containsEntry("MANAGEMENT_SERVER_PORT", known.getProperty("management.server.port"));
        assertThat(file.services().get(service)).containsKey("healthcheck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side", "web"})
    void each_image_has_the_jar_that_is_started(String service) throws IOException {
        assertThat(file.startLine(service)).startsWith("java").endsWith("-jar", service + ".jar");
        assertThat(Files.readString(Path.of("..", "Dockerfile")))
                .contains("FROM process AS " + service + "\n", "/layers/%s/application/".formatted(service));
        assertThat(Files.readString(Path.of("..", service, "pom.xml"))).contains("<classifier>exec</classifier>");
        assertThat(file.services().get(service).get("build")).isEqualTo(Map.of("context", ".", "target", service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side", "web"})
    void each_process_writes_nothing_but_what_lasts_and_has_limits(String service) {
        assertThat(file.services().get(service))
                .containsEntry("read_only", true)
                .containsKeys("tmpfs", "deploy", "cap_drop");
        assertThat(file.services().get(service).get("image").toString()).endsWith(":1.0.0");
    }

    @Test
    void the_edge_gets_no_secret_of_the_sides() {
        assertThat(file.secrets("web").values()).doesNotContain("keys_password", "application_password");
    }
}
