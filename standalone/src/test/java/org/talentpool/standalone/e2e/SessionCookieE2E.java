package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The cookie of the pages, with sessions in the database. */
class SessionCookieE2E {
    @Test
    void the_cookie_is_as_the_settings_say() throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(URI.create(RunningSystem.shared().host() + "/login"))
                .header("Accept", "text/html")
                .build();
        var answer = HttpClient.newHttpClient().send(page, BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("talentpool=")
                .contains("HttpOnly", "SameSite=Strict");
    }
}
