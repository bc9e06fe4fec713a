package org.talentpool.web.application;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.application.ApplicationCommand.RejectApplication;
import org.talentpool.kernel.application.ApplicationCommand.WithdrawApplication;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;
import org.talentpool.web.command.RequiredReason;

/** Sees applications through. */
@Tag(name = "Applications")
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ApplicationController {
    private final Decisions decisions;

    ApplicationController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/requisitions/{id}/applications")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> apply(
            @PathVariable UUID id, @Valid @RequestBody ApplicationForm body, Envelope envelope) {
        envelope.mustSpeakFor(body.candidateId());
        return decisions.create(body.toCommand(new RequisitionId(id)), "/api/applications", body, envelope);
    }

    @PostMapping("/applications/{id}/screening")
    ResponseEntity<CommandAnswer> screen(
            @PathVariable UUID id, @Valid @RequestBody ScreeningForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new ApplicationId(id)), body, envelope);
    }

    @PostMapping("/applications/{id}/assessments")
    ResponseEntity<CommandAnswer> assess(
            @PathVariable UUID id, @Valid @RequestBody AssessmentForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new ApplicationId(id)), body, envelope);
    }

    @PostMapping("/applications/{id}/ai-flags")
    ResponseEntity<CommandAnswer> flagAiUse(
            @PathVariable UUID id, @Valid @RequestBody AiFlagForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new ApplicationId(id)), body, envelope);
    }

    @PostMapping("/applications/{id}/listing")
    ResponseEntity<CommandAnswer> placeOnList(
            @PathVariable UUID id, @Valid @RequestBody ListingForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new ApplicationId(id)), body, envelope);
    }

    @PostMapping("/applications/{id}/rejection")
    ResponseEntity<CommandAnswer> reject(
            @PathVariable UUID id, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        return decisions.decide(new RejectApplication(new ApplicationId(id)), body, envelope);
    }

    @PostMapping("/applications/{id}/withdrawal")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new WithdrawApplication(new ApplicationId(id)), OptionalReason.orNone(body), envelope);
    }
}
