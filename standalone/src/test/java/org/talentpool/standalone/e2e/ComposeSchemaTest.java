package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compose files are as the Compose specification has them, which says it as a schema. */
class ComposeSchemaTest {
    private static final String THREE_PROCESSES = "docker-compose.yml";

    private static ComposeSchema schema;

    @BeforeAll
    static void fetch_the_schema() throws IOException, InterruptedException {
        schema = ComposeSchema.fetched()
                .orElseGet(
                        () -> abort("npm is missing or cannot fetch the package with the schema of the specification"));
    }

    @ParameterizedTest
    @ValueSource(strings = {THREE_PROCESSES, "docker/one-application.yml"})
    void a_file_is_as_the_specification_has_it(String name) {
        assertThat(schema.faults(ComposeFile.everything(name))).isEmpty();
    }

    @Test
    void what_the_specification_does_not_know_is_found() {
        var file = ComposeFile.everything(THREE_PROCESSES);
        var services = ComposeFile.services(file);
        services.get("web").put("helthcheck", "none");
        services.get("postgres").put("secrets", List.of(1));

        assertThat(schema.faults(file))
                .anySatisfy(fault -> assertThat(fault).contains("/services/web", "helthcheck"))
                .anySatisfy(fault -> assertThat(fault).contains("/services/postgres/secrets/0"));
    }
}
