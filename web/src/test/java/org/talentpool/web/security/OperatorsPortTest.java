package org.talentpool.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.talentpool.web.fake.EdgeTest;

@EdgeTest
class OperatorsPortTest {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalManagementPort
    int operators;

    @LocalServerPort
    int everybodys;

    @Autowired
    Environment environment;

    @ParameterizedTest
    @ValueSource(strings = {"health", "prometheus"})
    void an_operator_sees_health_and_meters(String endpoint) throws Exception {
        assertThat(status(operators, endpoint)).isEqualTo(OK);
        assertThat(status(everybodys, endpoint)).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "beans",
                "caches",
                "conditions",
                "configprops",
                "env",
                "heapdump",
                "info",
                "loggers",
                "mappings",
                "metrics",
                "scheduledtasks",
                "sessions",
                "shutdown",
                "threaddump"
            })
    void nobody_sees_anything_else(String endpoint) throws Exception {
        assertThat(status(operators, endpoint)).isEqualTo(NOT_FOUND);
        assertThat(status(everybodys, endpoint)).isEqualTo(NOT_FOUND);
    }

    @Test
    void the_port_is_on_the_loopback_interface() {
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    private int status(int port, String endpoint) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port + "/actuator/" + endpoint);
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
