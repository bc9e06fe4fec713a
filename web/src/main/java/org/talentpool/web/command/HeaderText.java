package org.talentpool.web.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.problem.MalformedRequest;

/** A header that a client fills with an identifier of its own. */
final class HeaderText {
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private HeaderText() {}

    /** @throws MalformedRequest if it is not 1 to 200 visible ASCII characters */
    static @Nullable String of(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        if (value != null && !VISIBLE.matcher(value).matches()) {
            throw MalformedRequest.parameter(name, "must be 1 to 200 visible ASCII characters");
        }
        return value;
    }
}
