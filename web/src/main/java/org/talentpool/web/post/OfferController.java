package org.talentpool.web.post;

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
import org.talentpool.kernel.post.PostCommand.AcceptOffer;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.RefuseOffer;
import org.talentpool.kernel.post.PostCommand.RetractOffer;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;

/** Takes a held candidate from the offer to the appointment. */
@Tag(name = "Offers and appointments")
@RestController
@RequestMapping(path = "/api/posts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class OfferController {
    private final Decisions decisions;

    OfferController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/offer")
    ResponseEntity<CommandAnswer> offer(@PathVariable UUID id, @Valid @RequestBody OfferForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }

    @PostMapping("/offer/acceptance")
    ResponseEntity<CommandAnswer> accept(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new AcceptOffer(new PostId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/offer/refusal")
    ResponseEntity<CommandAnswer> refuse(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new RefuseOffer(new PostId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/offer/retraction")
    ResponseEntity<CommandAnswer> retract(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new RetractOffer(new PostId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/conditions")
    ResponseEntity<CommandAnswer> recordCondition(
            @PathVariable UUID id, @Valid @RequestBody ConditionForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }

    @PostMapping("/appointment")
    ResponseEntity<CommandAnswer> appoint(
            @PathVariable UUID id, @Valid @RequestBody AppointmentForm body, Envelope envelope) {
        return decisions.decide(new AppointCandidate(new PostId(id), body.startsOn()), body, envelope);
    }
}
