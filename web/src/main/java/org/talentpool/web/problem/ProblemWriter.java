package org.talentpool.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.talentpool.web.body.ApiJson;

/** Writes a problem where no controller can: in filters and in the container. */
@Component
public class ProblemWriter {
    /** Seconds after which a client that was told to wait may come back. */
    public static final String RETRY_AFTER = "1";

    private final ApiJson json;

    ProblemWriter(ApiJson json) {
        this.json = json;
    }

    public void write(HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == EdgeCode.UNAVAILABLE.status().value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        byte[] body = json.mapper().writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
