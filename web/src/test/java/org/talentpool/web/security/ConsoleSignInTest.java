package org.talentpool.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeCodes;
import org.talentpool.web.fake.FakeIssuer;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
@TestPropertySource(properties = "talentpool.oidc.client-id=talentpool-console")
class ConsoleSignInTest {
    private static final FakeIssuer ISSUER = new FakeIssuer();
    private static final String BEGIN = "/oauth2/authorization/oidc";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    int port;

    @Autowired
    FakeSides sides;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry properties) {
        properties.add("talentpool.oidc.issuer", ISSUER::url);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @BeforeEach
    void answer() {
        sides.reset();
        sides.answer(ListVacancies.class, new VacanciesView(List.of(), null));
    }

    @Test
    void the_way_leads_to_the_provider_with_a_challenge_a_state_and_a_nonce() throws Exception {
        assertThat(get("/login").body()).contains("href=\"" + BEGIN + "\"");
        var request = FakeCodes.parameters(begun().getRawQuery());
        assertThat(request)
                .containsEntry("client_id", "talentpool-console")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", url("/login/oauth2/code/oidc").toString())
                .containsKeys("code_challenge", "state", "nonce");
    }

    @Test
    void whoever_comes_back_is_let_in_by_role_and_under_a_new_session() throws Exception {
        var request = begun();
        String before = session();
        var back = send(ISSUER.codes().back(request, claims(Role.TALENT_OFFICER)));
        assertThat(location(back)).isEqualTo("/");
        assertThat(session()).isNotEqualTo(before);
        assertThat(back.headers().firstValue("Set-Cookie").orElseThrow()).contains("SameSite=Lax", "HttpOnly");

        var page = get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("oidc:4711").doesNotContain("someone@example.org");
        assertThat(get("/operations").statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_has_no_role_of_ours_may_nothing() throws Exception {
        var nobody = claims(Role.AUDITOR).claim("roles", List.of("SUPERUSER"));
        send(ISSUER.codes().back(begun(), nobody));
        assertThat(get("/").statusCode()).isEqualTo(403);
    }

    @Test
    void signing_out_needs_the_token_against_forgery_and_ends_the_session_at_the_provider() throws Exception {
        send(ISSUER.codes().back(begun(), claims(Role.TALENT_OFFICER)));
        assertThat(post("/logout", "").statusCode()).isEqualTo(403);

        var page = get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("form-action 'self' " + ISSUER.url());
        var csrf = CSRF.matcher(page.body());
        assertThat(csrf.find()).isTrue();
        var out = post("/logout", "_csrf=" + csrf.group(1));
        assertThat(location(out))
                .startsWith(ISSUER.url() + "/logout?client_id=talentpool-console&post_logout_redirect_uri=");
        assertThat(location(get("/"))).endsWith("/login");
    }

    @Test
    void a_token_that_is_not_in_order_lets_nobody_in() throws Exception {
        refused(claims(Role.TALENT_OFFICER).audience("another"));
        refused(claims(Role.TALENT_OFFICER).subject("mina@example.org"));
        refused(claims(Role.TALENT_OFFICER).issuer("https://another.example"));
        refused(claims(Role.TALENT_OFFICER)
                .expirationTime(Date.from(Instant.now().minusSeconds(600))));
    }

    @Test
    void a_code_or_state_that_somebody_made_up_lets_nobody_in() throws Exception {
        begun();
        var madeUp = send(url("/login/oauth2/code/oidc?code=x&state=y"));
        assertThat(location(madeUp)).isEqualTo("/login?refused");

        var back = ISSUER.codes().back(begun(), claims(Role.TALENT_OFFICER));
        assertThat(location(send(back))).isEqualTo("/");
        assertThat(location(send(back))).isEqualTo("/login?refused");
        assertThat(get("/oauth2/authorization/another").statusCode()).isEqualTo(404);
    }

    @Test
    void a_provider_that_is_broken_is_no_fault_of_ours() throws Exception {
        var back = ISSUER.codes().back(begun(), claims(Role.TALENT_OFFICER));
        ISSUER.down(true);
        try {
            assertThat(location(send(back))).isEqualTo("/login?refused");
        } finally {
            ISSUER.down(false);
        }
    }

    private void refused(JWTClaimsSet.Builder claims) throws Exception {
        assertThat(location(send(ISSUER.codes().back(begun(), claims)))).isEqualTo("/login?refused");
        assertThat(location(get("/"))).endsWith("/login");
    }

    private static JWTClaimsSet.Builder claims(Role role) {
        return ISSUER.claims(role).audience("talentpool-console").claim("email", "someone@example.org");
    }

    private URI begun() throws Exception {
        var begun = get(BEGIN);
        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(location(begun)).startsWith(ISSUER.url() + "/authorize?");
        return URI.create(location(begun));
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("talentpool"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private String location(HttpResponse<String> answer) {
        var where = answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
        return where.startsWith(url("").toString())
                ? where.substring(url("").toString().length())
                : where;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(url(path));
    }

    private HttpResponse<String> send(URI address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
