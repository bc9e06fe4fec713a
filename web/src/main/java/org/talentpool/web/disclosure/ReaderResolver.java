package org.talentpool.web.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentpool.web.problem.MalformedRequest;
import org.talentpool.web.security.Grants;
import org.talentpool.web.security.SignedIn;

/** Makes the {@link Reader} of a read out of the request. */
@Component
class ReaderResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    static final String PURPOSE = "X-Purpose";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,200}");
    private static final List<String> FILES = List.of("text/csv", "application/pdf");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class;
    }

    @Override
    public Reader resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        var actor = SignedIn.actor();
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Reader(actor, Grants.role(request, actor), "GET " + pattern, purpose(request), takesFile(request));
    }

    private static @Nullable String purpose(HttpServletRequest request) {
        String purpose = request.getHeader(PURPOSE);
        if (purpose != null && !PRINTABLE.matcher(purpose).matches()) {
            throw MalformedRequest.parameter(PURPOSE, "must be 1 to 200 printable ASCII characters");
        }
        return purpose;
    }

    private static boolean takesFile(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && FILES.stream().anyMatch(accepted::contains);
    }
}
