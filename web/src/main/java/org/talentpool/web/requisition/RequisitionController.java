package org.talentpool.web.requisition;

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
import org.talentpool.kernel.requisition.RequisitionCommand.CancelRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.CloseRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.FixCriteria;
import org.talentpool.kernel.requisition.RequisitionCommand.PublishRequisition;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;

/** Runs requisitions. */
@Tag(name = "Requisitions")
@RestController
@RequestMapping(path = "/api/requisitions", produces = MediaType.APPLICATION_JSON_VALUE)
class RequisitionController {
    private final Decisions decisions;

    RequisitionController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> draft(@Valid @RequestBody RequisitionForm body, Envelope envelope) {
        return decisions.create(body.toCommand(), "/api/requisitions", body, envelope);
    }

    @PostMapping("/{id}/criteria")
    ResponseEntity<CommandAnswer> fixCriteria(
            @PathVariable UUID id, @Valid @RequestBody FixCriteriaForm body, Envelope envelope) {
        var command = new FixCriteria(new RequisitionId(id), body.criteria().toCriteria());
        return decisions.decide(command, body, envelope);
    }

    @PostMapping("/{id}/publication")
    ResponseEntity<CommandAnswer> publish(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new PublishRequisition(new RequisitionId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/closure")
    ResponseEntity<CommandAnswer> close(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new CloseRequisition(new RequisitionId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<CommandAnswer> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new CancelRequisition(new RequisitionId(id)), OptionalReason.orNone(body), envelope);
    }
}
