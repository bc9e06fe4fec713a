package org.talentpool.web.problem;

import org.springframework.http.HttpStatus;

/** Codes of problems that arise at the edge itself; those of decisions are in the kernel's {@code RefusalCode}. */
public enum EdgeCode {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Sign in first."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "There is no answer of a type that the request accepts."),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 1 MiB."),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json in UTF-8."),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here. The incident is in the log."),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "No answer came in time. Try again.");

    private final HttpStatus status;
    private final String detail;

    EdgeCode(HttpStatus status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    public HttpStatus status() {
        return status;
    }

    public String detail() {
        return detail;
    }
}
