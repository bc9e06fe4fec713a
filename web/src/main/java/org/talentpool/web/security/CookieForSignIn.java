package org.talentpool.web.security;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Whoever comes back from the identity provider comes from another site, and must bring the session that they left with. A strict
 * cookie would stay behind. What changes anything is a POST with a token against forgery, with either kind of cookie.
 */
final class CookieForSignIn implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("talentpool.oidc.client-id", "").isEmpty()) return;
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "cookie for sign-in", Map.of("server.servlet.session.cookie.same-site", "lax")));
    }
}
