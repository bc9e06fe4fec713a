package org.talentpool.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.talentpool.kernel.user.Role;

class SignedInActorTest {
    private final Actor actor = new Actor("oidc:4711", Set.of(Role.CANDIDATE), UUID.randomUUID());

    @Test
    void whoever_signed_in_elsewhere_can_be_kept_in_a_session_that_outlives_the_process() throws Exception {
        var somebody = new SignedInActor(actor);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new OAuth2AuthenticationToken(somebody, somebody.getAuthorities(), LateRegistration.ID));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var read = (OAuth2AuthenticationToken) in.readObject();
            assertThat(read.getPrincipal()).isEqualTo(somebody);
            assertThat(read.getName()).isEqualTo("oidc:4711");
        }
    }

    @Test
    void of_what_the_provider_told_nothing_else_is_kept() {
        var somebody = new SignedInActor(actor);
        assertThat(somebody.getClaims()).isEmpty();
        assertThat(somebody.getAttributes()).isEmpty();
        assertThat(somebody.getIdToken().getTokenValue()).isEqualTo("not-kept");
    }
}
