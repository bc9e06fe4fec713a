package org.talentpool.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody goes who has signed out: to the identity provider if it was there that they signed in, so that its session ends, too. */
final class SignOut implements LogoutSuccessHandler {
    private static final String HERE = "/login?logout";
    private static final String END_OF_SESSION = "end_session_endpoint";

    private final LateRegistration registration;

    SignOut(LateRegistration registration) {
        this.registration = registration;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication somebody)
            throws IOException {
        boolean there = somebody != null && somebody.getPrincipal() instanceof SignedInActor;
        response.sendRedirect(there ? endOfSession(request) : request.getContextPath() + HERE);
    }

    private String endOfSession(HttpServletRequest request) {
        var client = registration.known();
        if (client == null) return request.getContextPath() + HERE;
        var endpoint = client.getProviderDetails().getConfigurationMetadata().get(END_OF_SESSION);
        if (endpoint == null) return request.getContextPath() + HERE;
        var back = ServletUriComponentsBuilder.fromContextPath(request).toUriString() + HERE;
        return UriComponentsBuilder.fromUriString(endpoint.toString())
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(client.getClientId(), back)
                .toUriString();
    }
}
