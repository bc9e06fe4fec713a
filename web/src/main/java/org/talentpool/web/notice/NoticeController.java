package org.talentpool.web.notice;

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
import org.talentpool.kernel.notice.NoticeCommand.AcknowledgeNotice;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;

/** Takes note of notices. */
@Tag(name = "Notices")
@RestController
@RequestMapping(path = "/api/notices", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticeController {
    private final Decisions decisions;

    NoticeController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/{id}/acknowledgement")
    ResponseEntity<CommandAnswer> acknowledge(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new AcknowledgeNotice(new NoticeId(id)), OptionalReason.orNone(body), envelope);
    }
}
