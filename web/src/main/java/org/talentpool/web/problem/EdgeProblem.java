package org.talentpool.web.problem;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;

/** The problem for a status that the framework or the container has chosen. */
final class EdgeProblem {
    private EdgeProblem() {}

    static Problem of(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Problem.of(EdgeCode.UNAUTHENTICATED);
            case 403 -> Problem.forbidden();
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(EdgeCode.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(EdgeCode.NOT_ACCEPTABLE);
            case 413 -> Problem.of(EdgeCode.PAYLOAD_TOO_LARGE);
            case 415 -> Problem.of(EdgeCode.UNSUPPORTED_MEDIA_TYPE);
            // What the container cannot do with a request, such as an unknown transfer encoding or version of HTTP.
            case 501, 505 -> Problem.malformed(List.of());
            case 503 -> Problem.of(EdgeCode.UNAVAILABLE);
            default ->
                status.is4xxClientError() ? Problem.malformed(List.of()) : Problem.of(EdgeCode.INTERNAL, Map.of());
        };
    }
}
