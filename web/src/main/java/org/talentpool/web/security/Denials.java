package org.talentpool.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.talentpool.web.problem.EdgeCode;
import org.talentpool.web.problem.Problem;
import org.talentpool.web.problem.ProblemWriter;

/** Says why a request was not let through: nobody there, no such address, no such method, or not for this role. */
@Component
class Denials implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Denials.class);

    private final ProblemWriter problems;

    Denials(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (nobody instanceof AuthenticationServiceException) {
            problems.write(response, Problem.of(EdgeCode.UNAVAILABLE));
            return;
        }
        if (nobody instanceof BadCredentialsException) {
            LOG.info("Refused wrong credentials");
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"talentpool\", charset=\"UTF-8\"");
        problems.write(response, Problem.of(EdgeCode.UNAUTHENTICATED));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        List<HttpMethod> methods = Routes.methodsOf(request);
        if (denied instanceof CsrfException) {
            problems.write(response, Problem.forbidden());
        } else if (methods.isEmpty()) {
            problems.write(response, Problem.notFound());
        } else if (methods.stream().noneMatch(method -> method.matches(request.getMethod()))) {
            response.setHeader(
                    HttpHeaders.ALLOW, methods.stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
            problems.write(response, Problem.of(EdgeCode.METHOD_NOT_ALLOWED));
        } else {
            LOG.info("Denied a {} request to an actor without the role for it", request.getMethod());
            problems.write(response, Problem.forbidden());
        }
    }

    /** The firewall refused a path or header that only an attack needs. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        problems.write(response, Problem.malformed(List.of()));
    }
}
