package org.talentpool.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;

@EdgeTest
@TestPropertySource(properties = {"talentpool.oidc.issuer=http://127.0.0.1:1", "talentpool.oidc.client-id=pages"})
class UnreachableIssuerTest {
    private static final String UNSIGNED = "eyJhbGciOiJSUzI1NiJ9.e30.e30";

    @LocalServerPort
    int port;

    @Test
    void a_token_that_nobody_can_judge_may_be_shown_again_later() throws Exception {
        var answer = ask("Bearer " + UNSIGNED);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("127.0.0.1");
    }

    @Test
    void accounts_of_ours_do_not_depend_on_it() throws Exception {
        assertThat(ask(FakeAccounts.basic(Role.AUDITOR)).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_can_sign_in_there_for_now() throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/oauth2/authorization/oidc");
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"UNAVAILABLE\"").doesNotContain("127.0.0.1");
    }

    private HttpResponse<String> ask(String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/posts"))
                .header("Authorization", authorization)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
