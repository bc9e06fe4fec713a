package org.talentpool.web.evidence;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.evidence.CheckpointView;
import org.talentpool.kernel.evidence.ConsistencyView;
import org.talentpool.kernel.evidence.EvidenceKeyView;
import org.talentpool.kernel.evidence.EvidenceQuery;
import org.talentpool.kernel.evidence.EvidenceQuery.GetCheckpoint;
import org.talentpool.kernel.evidence.EvidenceQuery.GetEvidenceKey;
import org.talentpool.kernel.evidence.EvidenceQuery.ProveConsistency;
import org.talentpool.kernel.evidence.EvidenceQuery.ProveEvent;
import org.talentpool.kernel.evidence.EvidenceQuery.ProvePosition;
import org.talentpool.kernel.evidence.InclusionView;
import org.talentpool.web.problem.MalformedRequest;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Shows checkpoints of the log and proofs under them; what they prove is checked elsewhere, not here. */
@Tag(name = "Evidence")
@RestController
@RequestMapping(path = "/api/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
class EvidenceReads {
    private final Questions questions;

    EvidenceReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(
            path = "/checkpoint",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    CheckpointView checkpoint(Asking asking) {
        return questions.ask(new GetCheckpoint(), CheckpointView.class, asking);
    }

    @GetMapping("/inclusion")
    InclusionView inclusion(
            @Parameter(description = "position of the event; or its id") @RequestParam(required = false) @Nullable
                    Long position,
            @Parameter(description = "id of the event; or its position") @RequestParam(required = false) @Nullable
                    UUID eventId,
            Asking asking) {
        return questions.ask(of(position, eventId), InclusionView.class, asking);
    }

    @GetMapping("/consistency")
    ConsistencyView consistency(
            @Parameter(description = "how many events, at least one") @RequestParam long from,
            @Parameter(description = "how many events, no less than from") @RequestParam long to,
            Asking asking) {
        return questions.ask(new ProveConsistency(from, to), ConsistencyView.class, asking);
    }

    @GetMapping("/key")
    EvidenceKeyView key(Asking asking) {
        return questions.ask(new GetEvidenceKey(), EvidenceKeyView.class, asking);
    }

    private static EvidenceQuery of(@Nullable Long position, @Nullable UUID eventId) {
        if (position != null && eventId == null) return new ProvePosition(position);
        if (eventId != null && position == null) return new ProveEvent(eventId.toString());
        throw MalformedRequest.parameter("position", "is given, or eventId, and not both");
    }
}
