package org.talentpool.web.privacy;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.candidate.CandidateCommand.LiftLegalHold;
import org.talentpool.kernel.candidate.CandidateCommand.PlaceLegalHold;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.PrivacyCommand.ExportPersonalData;
import org.talentpool.kernel.privacy.PrivacyFileId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.RequiredReason;

/** Hands out the data of a person, which is a decision that is told; and keeps them for a proceeding. */
@Tag(name = "Privacy")
@RestController
@RequestMapping(path = "/api/candidates/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class PrivacyController {
    private final Decisions decisions;
    private final Exports exports;

    PrivacyController(Decisions decisions, Exports exports) {
        this.decisions = decisions;
        this.exports = exports;
    }

    @PostMapping("/export")
    ResponseEntity<PersonalExport> export(
            @PathVariable UUID id, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        envelope.mustSpeakFor(id);
        var told = decisions.decide(new ExportPersonalData(new PrivacyFileId(id)), body, envelope);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"personal-data.json\"")
                .body(exports.of(new CandidateId(id), told, envelope));
    }

    @PostMapping("/legal-holds")
    ResponseEntity<CommandAnswer> placeHold(
            @PathVariable UUID id, @Valid @RequestBody LegalHoldForm body, Envelope envelope) {
        return decisions.decide(new PlaceLegalHold(new CandidateId(id), body.holdId()), body, envelope);
    }

    @PostMapping("/legal-holds/{holdId}/end")
    ResponseEntity<CommandAnswer> liftHold(
            @PathVariable UUID id,
            @PathVariable UUID holdId,
            @Valid @RequestBody RequiredReason body,
            Envelope envelope) {
        return decisions.decide(new LiftLegalHold(new CandidateId(id), holdId), body, envelope);
    }
}
