package org.talentpool.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.talentpool.kernel.user.Role;

class BearerTest {
    private static final UUID CANDIDATE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final BearerActors actors =
            new BearerActors(new ClaimedActors(new TrustedIssuer("", "talentpool", "", "", "roles", "candidate_id")));

    @Test
    void a_token_names_an_actor_and_its_roles() {
        var actor = (Actor) actors.convert(
                        token(Map.of("roles", List.of("CANDIDATE", "SUPERUSER"), "candidate_id", CANDIDATE.toString())))
                .getPrincipal();
        assertThat(actor).isEqualTo(new Actor("oidc:4711", Set.of(Role.CANDIDATE), CANDIDATE));
    }

    @Test
    void a_token_without_roles_names_somebody_who_may_nothing() {
        var authentication = actors.convert(token(Map.of("candidate_id", "no id")));
        assertThat(authentication.getAuthorities()).isEmpty();
    }

    @Test
    void a_token_that_is_made_out_to_another_is_not_for_us() {
        var validator = BearerConfiguration.madeOutTo("talentpool");
        assertThat(validator
                        .validate(token(Map.of("aud", List.of("talentpool", "x"))))
                        .hasErrors())
                .isFalse();
        assertThat(validator.validate(token(Map.of("aud", List.of("x")))).hasErrors())
                .isTrue();
        assertThat(validator.validate(token(Map.of())).hasErrors()).isTrue();
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject("4711")
                .claims(all -> all.putAll(claims))
                .build();
    }
}
