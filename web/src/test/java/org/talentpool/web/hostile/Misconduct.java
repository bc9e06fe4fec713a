package org.talentpool.web.hostile;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.web.problem.EdgeCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that the edge should not have given.
 *
 * @param status 0 if there was none
 */
public record Misconduct(String attempt, String method, String path, int status, String answer) {
    /** A server may hang up on a body of this size. */
    static final int LARGE = 1 << 20;

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;
    private static final Set<String> CODES = Stream.concat(
                    Arrays.stream(RefusalCode.values()), Arrays.stream(EdgeCode.values()))
            .map(Enum::name)
            .collect(Collectors.toSet());

    /** @return none if all is well */
    static @Nullable Misconduct in(Attempt attempt, HttpResponse<String> response) {
        return isProper(response)
                ? null
                : new Misconduct(
                        attempt.name(), attempt.method(), attempt.path(), response.statusCode(), response.body());
    }

    public boolean isFault() {
        return status >= FIRST_FAULT;
    }

    private static boolean isProper(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status < FIRST_ERROR) {
            return status < 300;
        }
        if (status >= FIRST_FAULT || !hasType(response, "application/problem+json")) {
            return false;
        }
        try {
            JsonNode problem = JsonMapper.shared().readTree(response.body());
            return problem.path("status").asInt() == status
                    && CODES.contains(problem.path("code").asString(""));
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private static boolean hasType(HttpResponse<String> response, String type) {
        return response.headers().firstValue("Content-Type").orElse("").startsWith(type);
    }
}
