package org.talentpool.web.post;

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
import org.talentpool.kernel.post.PostCommand.CloseVacancy;
import org.talentpool.kernel.post.PostCommand.ConfirmFunding;
import org.talentpool.kernel.post.PostCommand.ExtendHold;
import org.talentpool.kernel.post.PostCommand.ReleaseAssignment;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;
import org.talentpool.web.command.RequiredReason;

/** Plans posts, opens their vacancies and holds people for them. */
@Tag(name = "Posts")
@RestController
@RequestMapping(path = "/api/posts", produces = MediaType.APPLICATION_JSON_VALUE)
class PostController {
    private final Decisions decisions;

    PostController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> plan(@Valid @RequestBody PostForm body, Envelope envelope) {
        return decisions.create(body.toCommand(), "/api/posts", body, envelope);
    }

    @PostMapping("/{id}/funding")
    ResponseEntity<CommandAnswer> confirmFunding(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new ConfirmFunding(new PostId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/vacancy")
    ResponseEntity<CommandAnswer> openVacancy(
            @PathVariable UUID id, @Valid @RequestBody OpenVacancyForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }

    @PostMapping("/{id}/vacancy/closure")
    ResponseEntity<CommandAnswer> closeVacancy(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new CloseVacancy(new PostId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/assignment")
    ResponseEntity<CommandAnswer> assign(
            @PathVariable UUID id, @Valid @RequestBody AssignmentForm body, Envelope envelope) {
        return decisions.decide(body.toCommand(new PostId(id)), body, envelope);
    }

    @PostMapping("/{id}/assignment/extension")
    ResponseEntity<CommandAnswer> extendHold(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable OptionalReason body,
            Envelope envelope) {
        return decisions.decide(new ExtendHold(new PostId(id)), OptionalReason.orNone(body), envelope);
    }

    @PostMapping("/{id}/assignment/release")
    ResponseEntity<CommandAnswer> release(
            @PathVariable UUID id, @Valid @RequestBody RequiredReason body, Envelope envelope) {
        return decisions.decide(new ReleaseAssignment(new PostId(id)), body, envelope);
    }
}
