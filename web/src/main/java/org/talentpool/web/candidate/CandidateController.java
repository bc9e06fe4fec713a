package org.talentpool.web.candidate;

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
import org.talentpool.kernel.candidate.CandidateCommand.DeclareIneligible;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateCommand.RestoreEligibility;
import org.talentpool.kernel.candidate.CandidateCommand.ResumeAvailability;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;
import org.talentpool.web.command.RequiredReason;

/** Keeps candidates; one who is signed in keeps itself. */
@Tag(name = "Candidates")
@RestController
@RequestMapping(path = "/api/candidates", produces = MediaType.APPLICATION_JSON_VALUE)
class CandidateController {
    private final Decisions decisions;

    CandidateController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> register(@Valid @RequestBody CandidateForm body, Envelope envelope) {
        return decisions.create(body.toCommand(), "/api/candidates", body, envelope);
    }

    @PostMapping("/{id}/profile")
    ResponseEntity<CommandAnswer> changeProfile(
            @PathVariable UUID id, @Valid @RequestBody ProfileForm body, Envelope envelope) {
        envelope.mustSpeakFor(id);
        return decisions.decide(body.toCommand(new CandidateId(id)), body, envelope);
    }

    @PostMapping("/{id}/pause")
    ResponseEntity<CommandAnswer> pause(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable PauseForm body, Envelope envelope) {
        envelope.mustSpeakFor(id);
        var command = new PauseAvailability(new CandidateId(id), body == null ? null : body.until());
        return decisions.decide(command, OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/resumption")
    ResponseEntity<CommandAnswer> resume(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        envelope.mustSpeakFor(id);
        return decisions.decide(new ResumeAvailability(new CandidateId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/ineligibility")
    ResponseEntity<CommandAnswer> declareIneligible(
            @PathVariable UUID id, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        return decisions.decide(new DeclareIneligible(new CandidateId(id)), body, envelope);
    }

    @PostMapping("/{id}/ineligibility/end")
    ResponseEntity<CommandAnswer> restoreEligibility(
            @PathVariable UUID id, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        return decisions.decide(new RestoreEligibility(new CandidateId(id)), body, envelope);
    }

    @PostMapping("/{id}/erasure")
    ResponseEntity<CommandAnswer> erase(
            @PathVariable UUID id, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        envelope.mustSpeakFor(id);
        return decisions.decide(new EraseCandidate(new CandidateId(id)), body, envelope);
    }
}
