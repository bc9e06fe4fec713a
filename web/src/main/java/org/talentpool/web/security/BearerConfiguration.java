package org.talentpool.web.security;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Accepts bearer tokens of one issuer, made out to us, when an issuer is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${talentpool.oidc.issuer:}'.isEmpty()")
class BearerConfiguration {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    /** The issuer is asked for its keys at the first token, so that we start without it. */
    @Bean
    JwtDecoder tokens(TrustedIssuer trusted) {
        var decoder = new SupplierJwtDecoder(() -> decoder(trusted));
        return token -> {
            try {
                return decoder.decode(token);
            } catch (JwtDecoderInitializationException unreachable) {
                throw new AuthenticationServiceException("the issuer cannot be reached", unreachable);
            }
        };
    }

    private static JwtDecoder decoder(TrustedIssuer trusted) {
        var decoder = NimbusJwtDecoder.withIssuerLocation(trusted.issuer()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtIssuerValidator(trusted.issuer()),
                new JwtClaimValidator<>(JwtClaimNames.SUB, ClaimedActors::isSubject),
                madeOutTo(trusted.audience())));
        return decoder;
    }

    static JwtClaimValidator<List<String>> madeOutTo(String audience) {
        return new JwtClaimValidator<>(JwtClaimNames.AUD, named -> named != null && named.contains(audience));
    }
}
