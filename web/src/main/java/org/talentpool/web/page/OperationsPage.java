package org.talentpool.web.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.talentpool.kernel.operations.DeadLetterCommand;
import org.talentpool.kernel.operations.DeadLetterCommand.DiscardDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetter;
import org.talentpool.kernel.operations.DeadLetterCommand.RetryDeadLetters;
import org.talentpool.kernel.operations.DeadLetterId;
import org.talentpool.kernel.operations.DeadLettersView;
import org.talentpool.kernel.operations.OperationsQuery.ListDeadLetters;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.web.command.CommandAnswer;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;
import org.talentpool.web.command.Reasoned;
import org.talentpool.web.command.RequiredReason;
import org.talentpool.web.operations.Groups;
import org.talentpool.web.problem.Diagnosis;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Shows an administrator how far each group is and which events it could not digest, and takes decisions on these. */
@Hidden
@Controller
@RequestMapping("/operations")
class OperationsPage {
    private static final int MOST = 50;
    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,60}");
    private static final String BACK = "redirect:/operations?";

    private final Questions questions;
    private final Decisions decisions;
    private final Groups groups;

    OperationsPage(Questions questions, Decisions decisions, Groups groups) {
        this.questions = questions;
        this.decisions = decisions;
        this.groups = groups;
    }

    /** @param refused code of what became of the last wish, none if it was granted */
    @GetMapping
    String show(@RequestParam(required = false) @Nullable String refused, Asking asking, Model model) {
        model.addAttribute("username", asking.actor().username());
        model.addAttribute("refused", refused != null && CODE.matcher(refused).matches() ? refused : null);
        model.addAttribute("groups", groups.all(asking).items());
        var letters = questions.ask(new ListDeadLetters(null, MOST, null), DeadLettersView.class, asking);
        model.addAttribute("letters", letters.items());
        model.addAttribute("more", letters.next() != null);
        return "operations";
    }

    @PostMapping("/dead-letters/retry")
    String retryAll(@RequestParam String processingGroup, Envelope envelope) {
        return retry(new RetryDeadLetters(new ProcessingGroupId(processingGroup)), envelope);
    }

    @PostMapping("/dead-letters/{letterId}/retry")
    String retry(@PathVariable UUID letterId, Envelope envelope) {
        return retry(new RetryDeadLetter(new DeadLetterId(letterId)), envelope);
    }

    @PostMapping("/dead-letters/{letterId}/discard")
    String discard(
            @PathVariable UUID letterId, @Valid RequiredReason reason, BindingResult complaints, Envelope envelope) {
        if (complaints.hasErrors()) return BACK + "refused=MALFORMED";
        return back(() ->
                decide(new DiscardDeadLetter(new DeadLetterId(letterId)), reason, envelope) == null ? "" : "discarded");
    }

    private String retry(DeadLetterCommand command, Envelope envelope) {
        return back(() -> outcome(decide(command, OptionalReason.orNone(null), envelope)));
    }

    private static String outcome(@Nullable CommandAnswer answer) {
        var retried = answer == null ? null : answer.retried();
        return retried == null ? "" : "handled=" + retried.handled() + "&left=" + retried.left();
    }

    private @Nullable CommandAnswer decide(DeadLetterCommand command, Reasoned reason, Envelope envelope) {
        return decisions.decide(command, reason, envelope).getBody();
    }

    /** Leads back to the page, which then says what became of the wish. */
    private static String back(Supplier<String> wish) {
        try {
            return BACK + wish.get();
        } catch (RuntimeException e) {
            return BACK + "refused=" + Diagnosis.of(e).code();
        }
    }
}
