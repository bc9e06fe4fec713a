package org.talentpool.web.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentpool.web.problem.EdgeCode;
import org.talentpool.web.problem.Problem;
import org.talentpool.web.problem.ProblemWriter;

/** Reads the body of a command once, up to 1 MiB, and keeps it for the fingerprint of the request. */
@Component
class BodyLimit extends OncePerRequestFilter {
    static final int MOST_BYTES = 1 << 20;

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            problems.write(response, Problem.of(EdgeCode.PAYLOAD_TOO_LARGE));
            return;
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException incomplete) {
            problems.write(response, Problem.malformed(java.util.List.of()));
            return;
        }
        if (body.length > MOST_BYTES) {
            problems.write(response, Problem.of(EdgeCode.PAYLOAD_TOO_LARGE));
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }
}
