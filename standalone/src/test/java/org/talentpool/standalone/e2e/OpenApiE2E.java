package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiE2E {
    private static final List<String> WRITES = List.of(
            "/api/requisitions",
            "/api/requisitions/{}/publication",
            "/api/requisitions/{}/closure",
            "/api/requisitions/{}/cancellation",
            "/api/requisitions/{}/reserve-list",
            "/api/requisitions/{}/reserve-list/extension",
            "/api/requisitions/{}/applications",
            "/api/candidates",
            "/api/candidates/{}/profile",
            "/api/candidates/{}/pause",
            "/api/candidates/{}/resumption",
            "/api/candidates/{}/erasure",
            "/api/applications/{}/screening",
            "/api/applications/{}/assessments",
            "/api/applications/{}/ai-flags",
            "/api/applications/{}/accommodation",
            "/api/applications/{}/accommodation/grant",
            "/api/applications/{}/accommodation/refusal",
            "/api/applications/{}/accommodation/evidence",
            "/api/applications/{}/listing",
            "/api/applications/{}/rejection",
            "/api/applications/{}/withdrawal",
            "/api/posts",
            "/api/posts/{}/vacancy",
            "/api/posts/{}/vacancy/closure",
            "/api/posts/{}/assignment",
            "/api/posts/{}/assignment/release",
            "/api/posts/{}/offer",
            "/api/posts/{}/offer/acceptance",
            "/api/posts/{}/offer/refusal",
            "/api/posts/{}/offer/retraction",
            "/api/posts/{}/conditions",
            "/api/posts/{}/appointment",
            "/api/operations/dead-letters/retry",
            "/api/operations/dead-letters/{}/retry",
            "/api/operations/dead-letters/{}/discard",
            "/api/users",
            "/api/users/{}/password",
            "/api/users/{}/deactivation");
    private static final List<String> READS = List.of(
            "/api/vacancies",
            "/api/vacancies/{}/matches",
            "/api/vacancies/{}/matches/{}",
            "/api/candidates/{}/matches",
            "/api/candidates/{}",
            "/api/applications/{}",
            "/api/applications/{}/accommodation",
            "/api/applications/{}/accommodation/evidence",
            "/api/requisitions/{}",
            "/api/posts/{}",
            "/api/requisitions/{}/reserve-list",
            "/api/history",
            "/api/reports/{}",
            "/api/evidence/checkpoint",
            "/api/evidence/inclusion",
            "/api/evidence/consistency",
            "/api/evidence/key",
            "/api/operations/projections",
            "/api/operations/dead-letters",
            "/api/operations/dead-letters/{}");

    @Test
    void every_promised_path_is_described() {
        var document = RunningSystem.shared()
                .as("officer")
                .get("/v3/api-docs")
                .mustBe(200)
                .json();
        var described = new TreeSet<String>();
        document.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method + " " + path.getKey().replaceAll("\\{[^}]*}", "{}"))));

        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(described)
                .containsAll(Stream.concat(
                                WRITES.stream().map(path -> "post " + path),
                                READS.stream().map(path -> "get " + path))
                        .toList());
    }
}
