package org.talentpool.web.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.talentpool.web.problem.MalformedRequest;

/**
 * Which page of a list is wanted.
 *
 * @param cursor from the link to the next page; none for the first
 */
public record Paging(int limit, @Nullable String cursor) {
    public static final int MOST = 500;
    public static final int DEFAULT = 100;
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9_=.~-]{1,1000}");

    static Paging of(HttpServletRequest request) {
        String limit = request.getParameter(LIMIT);
        String cursor = request.getParameter(CURSOR);
        if (cursor != null && !OPAQUE.matcher(cursor).matches()) {
            throw MalformedRequest.parameter(CURSOR, "is not a cursor that was given here");
        }
        return new Paging(limit == null ? DEFAULT : (int) Numbers.within(LIMIT, limit, 1, MOST), cursor);
    }

    /** The list, with a link to its next page where there is one. */
    public static <T> ResponseEntity<T> page(T list, @Nullable String next) {
        var response = ResponseEntity.ok();
        if (next != null) {
            String address = ServletUriComponentsBuilder.fromCurrentRequest()
                    .scheme(null)
                    .host(null)
                    .port(null)
                    .replaceQueryParam(CURSOR, next)
                    .toUriString();
            response.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
        return response.body(list);
    }
}
