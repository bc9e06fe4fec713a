package org.talentpool.web.vacancy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.problem.MalformedRequest;

/**
 * Who is wanted besides those who fit.
 *
 * @param near those who fail exactly one criterion
 * @param similar those for whom the post is only of similar nature
 */
record Inclusion(boolean near, boolean similar) {
    static final String PARAMETER = "include";
    private static final String NEAR = "near";
    private static final String SIMILAR = "similar";
    private static final Set<String> KNOWN = Set.of(NEAR, SIMILAR);

    static Inclusion of(@Nullable String include) {
        if (include == null) return new Inclusion(false, false);
        var named = List.of(include.split(",", -1));
        if (!KNOWN.containsAll(named)) {
            throw MalformedRequest.parameter(PARAMETER, "must be near, similar, or both with a comma, or not be given");
        }
        return new Inclusion(named.contains(NEAR), named.contains(SIMILAR));
    }
}
