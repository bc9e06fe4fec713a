package org.talentpool.web.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
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
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request.getContentType())) {
            problems.write(response, Problem.of(EdgeCode.UNSUPPORTED_MEDIA_TYPE));
        } else if (!HttpMethod.POST.matches(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            problems.write(response, Problem.of(EdgeCode.PAYLOAD_TOO_LARGE));
        } else {
            buffer(request, response, chain);
        }
    }

    /** Spring takes a range of types for a fault of its own, and pays no heed to the character set. */
    private static boolean isReadable(@Nullable String contentType) {
        try {
            if (contentType == null) {
                return true;
            }
            MediaType type = MediaType.parseMediaType(contentType);
            return type.isConcrete()
                    && (type.getCharset() == null || type.getCharset().equals(UTF_8));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private void buffer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException incomplete) {
            problems.write(response, Problem.malformed(List.of()));
            return;
        }
        if (body.length > MOST_BYTES) {
            problems.write(response, Problem.of(EdgeCode.PAYLOAD_TOO_LARGE));
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }
}
