package org.talentpool.web.problem;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever a controller throws into a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        return answer(Problem.malformed(List.of(BodyComplaints.of(unreadable))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException invalid) {
        return answer(Problem.malformed(BodyComplaints.of(invalid.getBindingResult())));
    }

    /** An id that is none names nothing; any other parameter is malformed. */
    @ExceptionHandler
    ResponseEntity<Problem> mistyped(MethodArgumentTypeMismatchException mistyped) {
        if (mistyped.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return answer(Problem.notFound());
        }
        return answer(
                Problem.malformed(List.of(new Complaint("/" + mistyped.getName(), "is not of the expected form"))));
    }

    /** Security's own filters know better how to answer these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception failure) {
        return failure instanceof ErrorResponse response
                ? answer(EdgeProblem.of(response.getStatusCode()), response.getHeaders())
                : answer(Diagnosis.of(failure));
    }

    private static ResponseEntity<Problem> answer(Problem problem) {
        return answer(problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        var response = ResponseEntity.status(HttpStatusCode.valueOf(problem.status()))
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == EdgeCode.UNAVAILABLE.status().value()) {
            response.header(HttpHeaders.RETRY_AFTER, ProblemWriter.RETRY_AFTER);
        }
        return response.body(problem);
    }
}
