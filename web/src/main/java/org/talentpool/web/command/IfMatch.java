package org.talentpool.web.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.talentpool.web.problem.MalformedRequest;

/** Reads the version that a client has seen. */
final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    private IfMatch() {}

    /**
     * @return none for any version
     * @throws MalformedRequest if it is neither one quoted version nor {@code *}
     */
    static @Nullable Long version(@Nullable String header) {
        if (header == null || header.trim().equals("*")) {
            return null;
        }
        Matcher quoted = VERSION.matcher(header.trim());
        if (!quoted.matches()) {
            throw MalformedRequest.parameter(HttpHeaders.IF_MATCH, "must be one version in quotes, or *");
        }
        return Long.valueOf(quoted.group(1));
    }
}
