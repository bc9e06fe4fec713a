package org.talentpool.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

/**
 * A problem document of RFC 9457, the one form of every error.
 *
 * @param code stable and in capitals; {@code type} is the same as a URI
 * @param rule id of the policy table where one applies
 * @param facts what was looked at
 * @param errors what is malformed
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule,

        @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
        Map<String, Object> facts,

        List<Complaint> errors) {

    /** What the request did wrong, member by member. */
    public static Problem malformed(List<Complaint> complaints) {
        return of(HttpStatus.BAD_REQUEST, "MALFORMED", "The request is malformed.", null, Map.of(), complaints);
    }

    public static Problem of(RefusalDetails refusal) {
        HttpStatus status = RefusalStatus.of(refusal.code());
        return of(status, refusal.code().name(), refusal.message(), refusal.rule(), refusal.facts(), List.of());
    }

    public static Problem of(RefusalCode code, String detail) {
        return of(new RefusalDetails(code, detail, null, Map.of()));
    }

    public static Problem of(EdgeCode code) {
        return of(code, Map.of());
    }

    public static Problem of(EdgeCode code, Map<String, Object> facts) {
        return of(code.status(), code.name(), code.detail(), null, facts, List.of());
    }

    public static Problem notFound() {
        return of(RefusalCode.NOT_FOUND, "There is nothing here, or nothing that you may see.");
    }

    public static Problem forbidden() {
        return of(RefusalCode.FORBIDDEN, "Your role may not do this.");
    }

    private static Problem of(
            HttpStatus status,
            String code,
            String detail,
            @Nullable String rule,
            Map<String, Object> facts,
            List<Complaint> errors) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', '-');
        String title = code.charAt(0) + words.substring(1).replace('-', ' ');
        URI type = URI.create("urn:talentpool:problem:" + words);
        return new Problem(type, title, status.value(), detail, code, rule, facts, errors);
    }
}
