package org.talentpool.web.security;

import static com.nimbusds.jose.JWSAlgorithm.HS256;
import static com.nimbusds.jose.JWSAlgorithm.RS256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.talentpool.kernel.post.PostQuery.ListPosts;
import org.talentpool.kernel.post.PostsView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeIssuer;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class BearerTokenTest {
    private static final FakeIssuer ISSUER = new FakeIssuer();
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    @Autowired
    MockMvc http;

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
    void forget() {
        sides.reset();
        sides.answer(ListPosts.class, new PostsView(List.of(), null));
    }

    @Test
    void a_token_of_the_issuer_lets_in_by_its_roles() throws Exception {
        assertThat(reading(ISSUER.token(ISSUER.claims(Role.AUDITOR)))).isEqualTo(OK);
        assertThat(reading(ISSUER.token(ISSUER.claims(Role.CANDIDATE)))).isEqualTo(FORBIDDEN);
        assertThat(reading(ISSUER.token(ISSUER.claims(Role.AUDITOR).claim("roles", null))))
                .isEqualTo(FORBIDDEN);
        assertThat(reading(ISSUER.token(ISSUER.claims(Role.AUDITOR).claim("roles", Map.of("AUDITOR", true)))))
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void a_decision_names_the_subject_of_the_token_and_the_candidate_it_speaks_for() throws Exception {
        var candidate = UUID.randomUUID();
        String token = ISSUER.token(ISSUER.claims(Role.CANDIDATE).claim("candidate_id", candidate.toString()));
        assertThat(status(post("/api/candidates/" + candidate + "/pause"), token))
                .isEqualTo(OK);
        assertThat(sides.sent().getFirst().getMetaData())
                .containsEntry("actor", "oidc:4711")
                .containsEntry("actorCandidateId", candidate.toString());
    }

    @Test
    void a_token_that_is_not_in_order_lets_nobody_in() throws Exception {
        assertThat(reading(ISSUER.token(claims().audience("another")))).isEqualTo(UNAUTHORIZED);
        assertThat(reading(ISSUER.token(claims().issuer("https://another.example"))))
                .isEqualTo(UNAUTHORIZED);
        assertThat(reading(ISSUER.token(claims().expirationTime(in(Duration.ofMinutes(-5))))))
                .isEqualTo(UNAUTHORIZED);
        assertThat(reading(ISSUER.token(claims().notBeforeTime(in(Duration.ofMinutes(5))))))
                .isEqualTo(UNAUTHORIZED);
        assertThat(reading(ISSUER.token(claims().subject(null)))).isEqualTo(UNAUTHORIZED);
        assertThat(reading(ISSUER.token(claims().subject("mina@example.org")))).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void a_forged_token_lets_nobody_in() throws Exception {
        var otherKey = new RSAKeyGenerator(2048).keyID("k1").generate();
        assertThat(reading(FakeIssuer.sign(claims(), RS256, FakeIssuer.signer(otherKey))))
                .isEqualTo(UNAUTHORIZED);
        var publicKeyAsSecret = new MACSigner(ISSUER.key().toPublicKey().getEncoded());
        assertThat(reading(FakeIssuer.sign(claims(), HS256, publicKeyAsSecret))).isEqualTo(UNAUTHORIZED);
        assertThat(reading(new PlainJWT(claims().build()).serialize())).isEqualTo(UNAUTHORIZED);
        String token = ISSUER.token(claims());
        assertThat(reading(token.substring(0, token.lastIndexOf('.') + 1))).isEqualTo(UNAUTHORIZED);
    }

    @Test
    void a_new_key_of_the_issuer_is_learnt_and_until_it_can_be_nobody_is_refused_for_good() throws Exception {
        assertThat(asking(ISSUER.token(claims()))).isEqualTo(OK);
        ISSUER.rotate("k2");
        assertThat(asking(ISSUER.token(claims()))).isEqualTo(OK);
        ISSUER.rotate("k3");
        ISSUER.down(true);
        try {
            assertThat(asking(ISSUER.token(claims()))).isEqualTo(UNAVAILABLE);
        } finally {
            ISSUER.down(false);
            ISSUER.rotate("k1");
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return ISSUER.claims(Role.AUDITOR);
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    /** Over the wire, where nothing that is thrown reaches whoever asks. */
    private int asking(String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/posts"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private int reading(String token) throws Exception {
        return status(get("/api/posts"), token);
    }

    private int status(MockHttpServletRequestBuilder request, String token) throws Exception {
        return http.perform(request.header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
