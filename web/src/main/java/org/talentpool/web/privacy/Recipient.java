package org.talentpool.web.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.security.Access;

/**
 * A role that may be shown something of a person; never who has it (AU-09).
 *
 * @param reads where
 */
record Recipient(Role role, List<String> reads) {
    private static final List<String> ABOUT_PERSONS = List.of(
            "/api/candidates/{id}",
            "/api/applications/{id}",
            "/reserve-list",
            "/matches",
            "/considerations",
            "/api/posts/{id}",
            "/api/notices",
            "/api/reminders",
            "/api/history");

    /** As the table of access has it. */
    static List<Recipient> all() {
        return Stream.of(Role.values())
                .map(role -> new Recipient(role, readBy(role)))
                .filter(recipient -> !recipient.reads().isEmpty())
                .toList();
    }

    private static List<String> readBy(Role role) {
        return Access.rules().stream()
                .filter(rule ->
                        rule.method().equals(HttpMethod.GET) && rule.roles().contains(role))
                .map(Access.Rule::pattern)
                .filter(pattern -> ABOUT_PERSONS.stream().anyMatch(pattern::contains))
                .toList();
    }
}
