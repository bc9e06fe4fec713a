package org.talentpool.web.operations;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.DeadLetterId;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;
import org.talentpool.web.command.RequiredReason;

/** Offers dead letters to their group again, or gives one up. */
@Tag(name = "Operations")
@RestController
@RequestMapping(path = "/api/operations/dead-letters", produces = MediaType.APPLICATION_JSON_VALUE)
class DeadLetterController {
    private final Decisions decisions;

    DeadLetterController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/{letterId}/retry")
    ResponseEntity<CommandAnswer> retry(
            @PathVariable UUID letterId,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new RetryDeadLetter(new DeadLetterId(letterId)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/retry")
    ResponseEntity<CommandAnswer> retryAll(@Valid @RequestBody RetryForm body, Envelope envelope) {
        return decisions.decide(new RetryDeadLetters(new ProcessingGroupId(body.processingGroup())), body, envelope);
    }

    @PostMapping("/{letterId}/discard")
    ResponseEntity<DiscardAnswer> discard(
            @PathVariable UUID letterId, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        var done = decisions.decide(new DiscardDeadLetter(new DeadLetterId(letterId)), body, envelope);
        return ResponseEntity.ok()
                .headers(done.getHeaders())
                .body(DiscardAnswer.of(Objects.requireNonNull(done.getBody())));
    }
}
