package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The request files say what is true: they are walked against the running application. */
abstract class HttpFileWalk {
    private static final Path FILE = Path.of("../http/requisition-to-appointment.http");

    private final Host system;

    HttpFileWalk(Host system) {
        this.system = system;
    }

    @Test
    void the_walk_from_requisition_to_appointment_succeeds_at_every_step() throws IOException {
        var file = HttpFile.read(FILE, Map.of("host", system.host(), "password", RunningSystem.PASSWORD));
        long position = 0;
        for (var request : file.requests()) {
            var answer = send(request, position);
            answer.mustBe(isCreation(request.url()) ? 201 : 200);
            if (request.method().equals("POST")) position = answer.position();
            if (request.url().contains("/matches"))
                assertThat(answer.number("/fitting")).isEqualTo(1);
        }
        assertThat(file.requests()).hasSizeGreaterThan(18);
        String post = file.variables().get("post");
        var filled = system.as("officer").get("/api/posts/%s?minPosition=%d".formatted(post, position));
        assertThat(filled.mustBe(200).text("/state")).isEqualTo("FILLED");
    }

    private Answer send(HttpFile.Request request, long position) {
        String[] credentials = request.headers().get("Authorization").split(" ", -1);
        var headers = new HashMap<>(request.headers());
        headers.remove("Authorization");
        var client = new Client("", credentials[1], credentials[2]);
        if (request.method().equals("POST")) {
            return client.send("POST", request.url(), request.body().isEmpty() ? null : request.body(), headers);
        }
        String separator = request.url().contains("?") ? "&" : "?";
        return client.get(request.url() + separator + "minPosition=" + position, headers);
    }

    private static boolean isCreation(String url) {
        return url.matches(".*/api/(requisitions|candidates|posts)") || url.endsWith("/applications");
    }
}
