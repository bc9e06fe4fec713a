package org.talentpool.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.talentpool.web.problem.EdgeCode;
import org.talentpool.web.problem.Problem;
import org.talentpool.web.problem.ProblemWriter;

/**
 * Signing in to the pages at the identity provider: authorization code with PKCE. Who somebody is, and in which roles, is read
 * from the identity token alone.
 */
@Component
@ConditionalOnExpression("!'${talentpool.oidc.issuer:}'.isEmpty() and !'${talentpool.oidc.client-id:}'.isEmpty()")
public class ConsoleSignIn {
    /** Where the way to the provider begins. */
    public static final String PATH =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + LateRegistration.ID;

    private final LateRegistration registration;
    private final ClaimedActors actors;
    private final ProblemWriter problems;
    private final URI issuer;

    ConsoleSignIn(TrustedIssuer trusted, ClaimedActors actors, ProblemWriter problems) {
        this.registration = new LateRegistration(trusted, Clock.systemUTC());
        this.actors = actors;
        this.problems = problems;
        this.issuer = URI.create(trusted.issuer());
    }

    /** A form's answer may lead there: who signs out is sent on to the provider. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    void set(HttpSecurity http) {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(
                registration, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/login")
                        .clientRegistrationRepository(registration)
                        .authorizedClientRepository(new NoKeptTokens())
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                        .userInfoEndpoint(user -> user.oidcUserService(this::signedIn))
                        .defaultSuccessUrl("/", true)
                        .failureUrl("/login?refused")
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                                filter.setAuthenticationFailureHandler(ConsoleSignIn.this::noWayThere);
                                return filter;
                            }
                        }))
                .logout(logout -> logout.logoutSuccessHandler(new SignOut(registration)));
    }

    private SignedInActor signedIn(OidcUserRequest request) {
        if (!ClaimedActors.isSubject(request.getIdToken().getSubject()))
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN);
        return new SignedInActor(actors.of(request.getIdToken()));
    }

    private void noWayThere(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean ours = request.getRequestURI().equals(request.getContextPath() + PATH);
        problems.write(response, ours ? Problem.of(EdgeCode.UNAVAILABLE) : Problem.notFound());
    }
}
