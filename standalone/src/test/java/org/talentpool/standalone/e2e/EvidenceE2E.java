package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.talentpool.eventlog.evidence.note.Checkpoint;
import org.talentpool.eventlog.evidence.note.PublicKey;
import org.talentpool.eventlog.evidence.note.SignedNote;
import org.talentpool.eventlog.evidence.tree.Proofs;
import tools.jackson.databind.JsonNode;

/** An auditor is shown checkpoints and proofs, and checks them without asking anything more. */
class EvidenceE2E {
    private final RunningSystem system = RunningSystem.shared();
    private final Client auditor = system.as("auditor");

    private Checkpoint checkpointOf(long position) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> auditor.get(inclusion(position)).status() == 200);
        var note = auditor.get("/api/evidence/checkpoint", Map.of("Accept", "text/plain"))
                .mustBe(200)
                .text();
        var key = auditor.get("/api/evidence/key")
                .mustBe(200)
                .json()
                .at("/publicKey")
                .asString();
        return SignedNote.parse(note).believedBy(PublicKey.parse(key)).orElseThrow();
    }

    private static String inclusion(long position) {
        return "/api/evidence/inclusion?position=" + position;
    }

    private long decide() {
        return system.as("admin")
                .post("/api/users", """
                        {"username": "e%s", "password": "%s", "roles": ["AUDITOR"]}""".formatted(UUID.randomUUID().toString().substring(0, 8), RunningSystem.PASSWORD))
                .mustBe(201)
                .position();
    }

    @Test
    void a_decision_is_proved_under_a_checkpoint_that_continues_an_earlier_one() {
        var earlier = checkpointOf(decide());
        long position = decide();
        var later = checkpointOf(position);

        var proof = auditor.get(inclusion(position)).mustBe(200).json();
        var under = SignedNote.parse(proof.at("/checkpoint/note").asString()).checkpoint();
        assertThat(proof.at("/holds").asBoolean()).isTrue();
        assertThat(Proofs.includes(
                        hash(proof.at("/leafHash")),
                        proof.at("/leaf").asLong(),
                        under.size(),
                        hashes(proof.at("/path")),
                        under.root()))
                .isTrue();
        var consistency = auditor.get("/api/evidence/consistency?from=%d&to=%d".formatted(earlier.size(), later.size()))
                .mustBe(200)
                .json();
        assertThat(Proofs.extend(
                        earlier.size(), earlier.root(), later.size(), later.root(), hashes(consistency.at("/path"))))
                .isTrue();
    }

    @Test
    void what_there_is_no_proof_of_is_not_found() {
        checkpointOf(decide());

        for (var route : List.of(
                inclusion(Long.MAX_VALUE),
                inclusion(-1),
                "/api/evidence/inclusion?eventId=6f9a5c2e-1c55-4f0b-9f0f-2d1f4f3c9a10",
                "/api/evidence/consistency?from=0&to=1",
                "/api/evidence/consistency?from=2&to=1",
                "/api/evidence/consistency?from=1&to=9223372036854775807")) {
            assertThat(auditor.get(route).status()).as(route).isEqualTo(404);
        }
    }

    @Test
    void the_log_goes_on_from_what_was_published() {
        checkpointOf(decide());

        var health = system.part(HealthEndpoint.class).healthForPath("alarms", "evidence");
        assertThat(health.getStatus()).isEqualTo(Status.UP);
    }

    private static List<byte[]> hashes(JsonNode path) {
        return path.values().stream().map(EvidenceE2E::hash).toList();
    }

    private static byte[] hash(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }
}
