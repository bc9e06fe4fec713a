package org.talentpool.web.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.problem.MalformedRequest;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/**
 * What an asker may search for. A candidate meets its own decisions, and cannot find out by guessing who took them (AU-09); who
 * read what is the auditor's to know, and the candidate's by its recipients.
 */
@Component
class HistoryRights {
    private static final String READING = "disclosure.";

    private final Questions questions;

    HistoryRights(Questions questions) {
        this.questions = questions;
    }

    /**
     * The search as far as it is allowed.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    HistoryFilter allowed(HistoryFilter asked, Asking asking) {
        if (asksForReadings(asked) && asking.role() != Role.AUDITOR)
            throw Refusal.of(RefusalCode.FORBIDDEN, "Who read what is told to auditors.");
        var filter = asking.isCandidate() ? own(asked, asking) : asked;
        if (HistorySearch.namesNothing(filter))
            throw MalformedRequest.parameter(
                    "subject", "or actor, from, to, type or correlationId must be given, or several of them");
        return filter;
    }

    private static boolean asksForReadings(HistoryFilter filter) {
        return filter.readings() || filter.types().stream().anyMatch(type -> type.startsWith(READING));
    }

    private HistoryFilter own(HistoryFilter asked, Asking asking) {
        var subject = asked.subject() == null ? asking.actor().candidateId() : asked.subject();
        if (subject == null) throw Refusal.of(RefusalCode.NOT_FOUND, "This account speaks for no candidate.");
        asking.mustOwn(ownerOf(subject, asking));
        mayName(asked.actor(), asking);
        return asked.of(subject);
    }

    private static void mayName(@Nullable String actor, Asking asking) {
        if (actor != null && !actor.equals(asking.actor().username()))
            throw Refusal.of(RefusalCode.FORBIDDEN, "Only your own decisions can be asked for by name.");
    }

    /** A candidate may ask about itself and about its applications. */
    private UUID ownerOf(UUID subject, Asking asking) {
        if (subject.equals(asking.actor().candidateId())) return subject;
        return questions
                .find(new GetApplication(new ApplicationId(subject)), ApplicationView.class, asking)
                .map(ApplicationView::candidateId)
                .orElse(subject);
    }
}
