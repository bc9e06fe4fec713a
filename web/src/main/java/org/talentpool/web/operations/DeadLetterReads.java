package org.talentpool.web.operations;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.operations.DeadLetterId;
import org.talentpool.kernel.operations.DeadLetterView;
import org.talentpool.kernel.operations.DeadLettersView;
import org.talentpool.kernel.operations.OperationsQuery.GetDeadLetter;
import org.talentpool.kernel.operations.OperationsQuery.ListDeadLetters;
import org.talentpool.web.problem.MalformedRequest;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows dead letters: a sequence by the letter at its head, and of one letter why it is there and what may be done. */
@Tag(name = "Operations")
@RestController
@RequestMapping(path = "/api/operations/dead-letters", produces = MediaType.APPLICATION_JSON_VALUE)
class DeadLetterReads {
    /** Form of the name of a processing group. */
    static final String GROUP = "^[a-z][a-z-]{0,99}$";

    private final Questions questions;

    DeadLetterReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<DeadLettersView> list(
            @RequestParam(required = false) @Nullable String group, Asking asking, Paging paging) {
        if (group != null && !group.matches(GROUP)) {
            throw MalformedRequest.parameter("group", "is not the name of a processing group");
        }
        var query = new ListDeadLetters(group, paging.limit(), paging.cursor());
        DeadLettersView list = questions.ask(query, DeadLettersView.class, asking);
        return Paging.page(list, list.next());
    }

    @GetMapping("/{letterId}")
    ResponseEntity<DeadLetterView> one(@PathVariable UUID letterId, Asking asking, Paging paging) {
        var query = new GetDeadLetter(new DeadLetterId(letterId), paging.limit(), paging.cursor());
        DeadLetterView view = questions.ask(query, DeadLetterView.class, asking);
        return Paging.page(view, view.next());
    }
}
