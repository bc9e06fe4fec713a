package org.talentpool.web.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.talentpool.web.fake.EdgeTest;

@EdgeTest
class ContainerErrorsTest {
    private static final int PATIENCE_MILLIS = 20_000;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/posts?a={b} HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/\0 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/posts HTTP/1.1\r\n\r\n",
                "GET /api/posts HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "GET /api/posts HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "TRACE /api/posts HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /api/posts HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: frob\r\n\r\n"
            })
    void what_the_container_refuses_is_a_problem_as_well(String request) throws IOException {
        assertThat(send(request))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json")
                .contains("\"code\":")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("<html")
                .doesNotContain("Exception");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
