package org.talentpool.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentpool.web.problem.MalformedRequest;
import org.talentpool.web.security.Actor;
import org.talentpool.web.security.Grants;
import org.talentpool.web.security.SignedIn;

/** Makes {@link Asking} and {@link Paging} out of the parameters of a read. */
@Component
class AskingResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final String MIN_POSITION = "minPosition";
    private static final String AS_OF = "asOf";

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asking.class || parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return parameter.getParameterType() == Paging.class ? Paging.of(request) : asking(request);
    }

    private static Asking asking(HttpServletRequest request) {
        Actor actor = SignedIn.actor();
        String position = request.getParameter(MIN_POSITION);
        return new Asking(
                actor,
                Grants.role(request, actor),
                position == null ? null : Numbers.within(MIN_POSITION, position, 0, Long.MAX_VALUE),
                instant(request.getParameter(AS_OF)));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException noInstant) {
            throw MalformedRequest.parameter(AS_OF, "must be an instant such as 2026-06-01T12:00:00Z");
        }
    }
}
