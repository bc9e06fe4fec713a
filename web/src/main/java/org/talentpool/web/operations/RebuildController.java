package org.talentpool.web.operations;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.operations.OperationsQuery.GetRebuild;
import org.talentpool.kernel.operations.OperationsQuery.ListRebuilds;
import org.talentpool.kernel.operations.RebuildId;
import org.talentpool.kernel.operations.RebuildView;
import org.talentpool.kernel.operations.RebuildsView;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Has projections built anew, and tells how far that is. */
@Tag(name = "Operations")
@RestController
@RequestMapping(path = RebuildController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class RebuildController {
    static final String PATH = "/api/operations/rebuilds";

    private final Decisions decisions;
    private final Questions questions;

    RebuildController(Decisions decisions, Questions questions) {
        this.decisions = decisions;
        this.questions = questions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> start(@Valid @RequestBody RebuildForm body, Envelope envelope) {
        return decisions.create(body.toCommand(), PATH, body, envelope);
    }

    @GetMapping
    ResponseEntity<RebuildsView> list(Asking asking, Paging paging) {
        RebuildsView list =
                questions.ask(new ListRebuilds(paging.limit(), paging.cursor()), RebuildsView.class, asking);
        return Paging.page(list, list.next());
    }

    @GetMapping("/{id}")
    RebuildView one(@PathVariable UUID id, Asking asking) {
        return questions.ask(new GetRebuild(new RebuildId(id)), RebuildView.class, asking);
    }
}
