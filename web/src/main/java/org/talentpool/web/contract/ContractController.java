package org.talentpool.web.contract;

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
import org.talentpool.kernel.contract.ContractCommand.RefuseConversion;
import org.talentpool.kernel.contract.ContractCommand.RequestConversion;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;
import org.talentpool.web.command.RequiredReason;

/** Takes decisions on the contract of whoever is in a post. */
@Tag(name = "Contracts")
@RestController
@RequestMapping(path = "/api/posts/{id}/contract", produces = MediaType.APPLICATION_JSON_VALUE)
class ContractController {
    private final Decisions decisions;

    ContractController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/renewal")
    ResponseEntity<CommandAnswer> renew(
            @PathVariable UUID id, @Valid @RequestBody RenewalForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }

    @PostMapping("/conversion-request")
    ResponseEntity<CommandAnswer> requestConversion(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new RequestConversion(new PostId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/conversion")
    ResponseEntity<CommandAnswer> convert(
            @PathVariable UUID id, @Valid @RequestBody ConversionForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }

    @PostMapping("/conversion-refusal")
    ResponseEntity<CommandAnswer> refuseConversion(
            @PathVariable UUID id, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        return decisions.decide(new RefuseConversion(new PostId(id)), body, envelope);
    }

    @PostMapping("/advancement")
    ResponseEntity<CommandAnswer> advance(
            @PathVariable UUID id, @Valid @RequestBody AdvancementForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }

    @PostMapping("/probation")
    ResponseEntity<CommandAnswer> concludeProbation(
            @PathVariable UUID id, @Valid @RequestBody ProbationForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }

    @PostMapping("/end")
    ResponseEntity<CommandAnswer> end(
            @PathVariable UUID id, @Valid @RequestBody ContractEndForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }
}
