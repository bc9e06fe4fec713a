package org.talentpool.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** How the pages are registered at the identity provider, which is asked for its addresses at the first sign-in, so that we start without it. */
final class LateRegistration implements ClientRegistrationRepository {
    static final String ID = "oidc";
    private static final Logger LOG = LoggerFactory.getLogger(LateRegistration.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final TrustedIssuer trusted;
    private final Clock clock;
    private volatile @Nullable ClientRegistration known;
    private Instant notBefore = Instant.MIN;

    LateRegistration(TrustedIssuer trusted, Clock clock) {
        this.trusted = trusted;
        this.clock = clock;
    }

    /** @return none if it is another one, or if the provider cannot be reached */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) return null;
        var found = known;
        return found != null ? found : discover();
    }

    /** What is known by now, without asking. */
    @Nullable
    ClientRegistration known() {
        return known;
    }

    private synchronized @Nullable ClientRegistration discover() {
        if (known != null || clock.instant().isBefore(notBefore)) return known;
        try {
            known = registration();
        } catch (RuntimeException unreachable) {
            notBefore = clock.instant().plus(PAUSE);
            LOG.warn(
                    "The identity provider cannot be asked: {}",
                    unreachable.getClass().getSimpleName());
        }
        return known;
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(trusted.issuer())
                .registrationId(ID)
                .clientId(trusted.clientId())
                .clientSecret(trusted.clientSecret())
                .clientAuthenticationMethod(
                        trusted.clientSecret().isEmpty()
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .redirectUri("{baseUrl}/login/oauth2/code/" + ID)
                .scope("openid")
                .build();
    }
}
