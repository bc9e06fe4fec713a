package org.talentpool.web.reminder;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.reminder.ReminderQuery.ListReminders;
import org.talentpool.kernel.reminder.RemindersView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows what has to be thought of. */
@Tag(name = "Reminders")
@RestController
class ReminderReads {
    private final Questions questions;

    ReminderReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(path = "/api/reminders", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RemindersView> list(Asking asking, Paging paging) {
        RemindersView list =
                questions.ask(new ListReminders(paging.limit(), paging.cursor()), RemindersView.class, asking);
        return Paging.page(list, list.next());
    }
}
