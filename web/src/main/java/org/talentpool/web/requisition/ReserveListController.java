package org.talentpool.web.requisition;

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
import org.talentpool.kernel.requisition.RequisitionCommand.ExtendReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.ReopenReserveList;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;

/** Establishes reserve lists, moves their ends and takes members off them. */
@Tag(name = "Requisitions")
@RestController
@RequestMapping(path = "/api/requisitions/{id}/reserve-list", produces = MediaType.APPLICATION_JSON_VALUE)
class ReserveListController {
    private final Decisions decisions;

    ReserveListController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    ResponseEntity<CommandAnswer> establish(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable EstablishListForm body,
            Envelope envelope) {
        var command = EstablishListForm.toCommand(new RequisitionId(id), body);
        return decisions.decide(command, OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/extension")
    ResponseEntity<CommandAnswer> extend(
            @PathVariable UUID id, @Valid @RequestBody MoveListEndForm body, Envelope envelope) {
        return decisions.decide(new ExtendReserveList(new RequisitionId(id), body.validUntil()), body, envelope);
    }

    @PostMapping("/reopening")
    ResponseEntity<CommandAnswer> reopen(
            @PathVariable UUID id, @Valid @RequestBody MoveListEndForm body, Envelope envelope) {
        return decisions.decide(new ReopenReserveList(new RequisitionId(id), body.validUntil()), body, envelope);
    }

    @PostMapping("/removal")
    ResponseEntity<CommandAnswer> remove(
            @PathVariable UUID id, @Valid @RequestBody RemovalForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new RequisitionId(id)), body, envelope);
    }
}
