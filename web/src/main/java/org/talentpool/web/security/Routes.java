package org.talentpool.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The rules of {@link Access}, as Spring Security applies them. */
final class Routes {
    private static final List<Route> ROUTES = Access.rules().stream()
            .flatMap(rule -> rule.method() == HttpMethod.GET
                    ? List.of(new Route(rule, HttpMethod.GET), new Route(rule, HttpMethod.HEAD)).stream()
                    : List.of(new Route(rule, rule.method())).stream())
            .toList();

    private Routes() {}

    static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (Route route : ROUTES) {
            var matched = requests.requestMatchers(route.matcher());
            if (route.rule().open()) {
                matched.permitAll();
            } else {
                matched.hasAnyAuthority(route.rule().authorities());
            }
        }
        requests.anyRequest().denyAll();
    }

    /** Methods that the path takes; none for a path that does not exist. */
    static List<HttpMethod> methodsOf(HttpServletRequest request) {
        return ROUTES.stream()
                .filter(route -> route.path().matches(request))
                .map(Route::method)
                .distinct()
                .toList();
    }

    private record Route(
            Access.Rule rule, HttpMethod method, PathPatternRequestMatcher matcher, PathPatternRequestMatcher path) {
        Route(Access.Rule rule, HttpMethod method) {
            this(
                    rule,
                    method,
                    PathPatternRequestMatcher.pathPattern(method, rule.pattern()),
                    PathPatternRequestMatcher.pathPattern(rule.pattern()));
        }
    }
}
