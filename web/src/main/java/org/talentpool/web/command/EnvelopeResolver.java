package org.talentpool.web.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.security.Actor;
import org.talentpool.web.security.Grants;
import org.talentpool.web.security.SignedIn;

/** Makes the {@link Envelope} of a command out of the request's headers and its actor. */
@Component
class EnvelopeResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String REQUEST_ID = "X-Request-Id";
    static final String CORRELATION_ID = "X-Correlation-Id";

    private final Fingerprints fingerprints;

    EnvelopeResolver(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Envelope.class;
    }

    @Override
    public Envelope resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Actor actor = SignedIn.actor();
        Role role = Grants.role(request, actor);
        String key = HeaderText.of(request, IDEMPOTENCY_KEY);
        String correlation = HeaderText.of(request, CORRELATION_ID);
        return new Envelope(
                actor,
                role,
                correlation == null ? UUID.randomUUID().toString() : correlation,
                HeaderText.of(request, REQUEST_ID),
                key,
                key == null ? null : fingerprints.of(request, actor.username()),
                IfMatch.version(request.getHeader(HttpHeaders.IF_MATCH)));
    }
}
