package org.talentpool.web.application;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.accommodation.AccommodationCommand.FileEvidence;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.application.ApplicationCommand.DeclineAccommodation;
import org.talentpool.kernel.application.ApplicationCommand.GrantAccommodation;
import org.talentpool.kernel.application.ApplicationCommand.RequestAccommodation;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;
import org.talentpool.web.command.RequiredReason;

/** Takes requests for accommodation and the evidence for them, and decides. */
@Tag(name = "Accommodation")
@RestController
@RequestMapping(path = "/api/applications/{id}/accommodation", produces = MediaType.APPLICATION_JSON_VALUE)
class AccommodationController {
    private final Decisions decisions;

    AccommodationController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    ResponseEntity<CommandAnswer> request(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new RequestAccommodation(new ApplicationId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/evidence")
    ResponseEntity<CommandAnswer> fileEvidence(
            @PathVariable UUID id, @Valid @RequestBody EvidenceForm body, Envelope envelope) {
        return decisions.decide(new FileEvidence(new AccommodationId(id), body.evidence()), body, envelope);
    }

    @PostMapping("/grant")
    ResponseEntity<CommandAnswer> grant(@PathVariable UUID id, @Valid @RequestBody GrantForm body, Envelope envelope) {
        return decisions.decide(new GrantAccommodation(new ApplicationId(id), body.measures()), body, envelope);
    }

    @PostMapping("/refusal")
    ResponseEntity<CommandAnswer> decline(
            @PathVariable UUID id, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        return decisions.decide(new DeclineAccommodation(new ApplicationId(id)), body, envelope);
    }
}
