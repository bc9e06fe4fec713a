package org.talentpool.command.notice;

import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Origin;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.command.errand.Errand.MatchVacancy;
import org.talentpool.command.errand.ErrandWork;
import org.talentpool.command.errand.Next;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.notice.NoticeCommand.RaiseVacancyNotice;
import org.talentpool.kernel.notice.NoticeId;

/**
 * Matches a vacancy with the pool. One that was closed meanwhile has no answer and needs no notice, nor does one that nobody
 * fits.
 */
@Component
class MatchingVacancy implements ErrandWork<MatchVacancy> {
    private final StandingQuestions questions;
    private final SystemWish wishes;
    private final FewAtATime few;

    MatchingVacancy(StandingQuestions questions, SystemWish wishes, FewAtATime few) {
        this.questions = questions;
        this.wishes = wishes;
        this.few = few;
    }

    @Override
    public Class<MatchVacancy> kind() {
        return MatchVacancy.class;
    }

    @Override
    public Next run(MatchVacancy errand) {
        few.run(() -> questions
                .matches(errand.postId(), errand.occasion().position())
                .filter(found -> found.fitting() > 0)
                .ifPresent(found -> wishes.send(notice(errand, found), origin(errand))));
        return Next.DONE;
    }

    private static RaiseVacancyNotice notice(MatchVacancy errand, MatchesView found) {
        var post = errand.postId();
        return new RaiseVacancyNotice(
                NoticeId.of(errand.occasion().event(), post.value()),
                post,
                errand.occasion(),
                found.policyVersion(),
                found.fitting(),
                found.items().stream().map(MatchView::candidateId).toList());
    }

    private static Origin origin(MatchVacancy errand) {
        return new Origin(errand.correlationId(), errand.occasion().event());
    }
}
