package org.talentpool.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class RememberingProviderTest {
    private int checks;
    private Instant now = Instant.parse("2026-06-01T10:00:00Z");
    private final RememberingProvider provider = new RememberingProvider(new Checking(), new Settable());

    @Test
    void right_credentials_are_checked_once_a_minute() {
        provider.authenticate(credentials("right"));
        provider.authenticate(credentials("right"));
        assertThat(checks).isEqualTo(1);
        now = now.plus(RememberingProvider.MEMORY).plus(Duration.ofMillis(1));
        provider.authenticate(credentials("right"));
        assertThat(checks).isEqualTo(2);
    }

    @Test
    void wrong_credentials_are_checked_each_time() {
        provider.authenticate(credentials("right"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> provider.authenticate(credentials("wrong")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThat(checks).isEqualTo(3);
    }

    private static Authentication credentials(String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated("jane", password);
    }

    private final class Checking implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication request) {
            checks++;
            if (!"right".equals(request.getCredentials())) {
                throw new BadCredentialsException("no");
            }
            return UsernamePasswordAuthenticationToken.authenticated("jane", null, List.of());
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return true;
        }
    }

    private final class Settable extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
