package org.talentpool.command.notice;

import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Origin;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.command.errand.Errand.MatchMember;
import org.talentpool.command.errand.ErrandWork;
import org.talentpool.command.errand.Next;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeCommand.RaiseMemberNotice;
import org.talentpool.kernel.notice.NoticeId;

/**
 * Matches a member with the open vacancies. That none fits is sent only if one is remembered that did, since that makes the
 * next one news; else nothing would come of it, as of most members most of the time.
 */
@Component
class MatchingMember implements ErrandWork<MatchMember> {
    private final StandingQuestions questions;
    private final StandingMatches matches;
    private final SystemWish wishes;
    private final FewAtATime few;

    MatchingMember(StandingQuestions questions, StandingMatches matches, SystemWish wishes, FewAtATime few) {
        this.questions = questions;
        this.matches = matches;
        this.wishes = wishes;
        this.few = few;
    }

    @Override
    public Class<MatchMember> kind() {
        return MatchMember.class;
    }

    @Override
    public Next run(MatchMember errand) {
        few.run(() -> questions
                .vacanciesFor(errand.candidateId(), errand.occasion().position())
                .filter(found -> !found.items().isEmpty() || matches.areRemembered(errand.candidateId()))
                .ifPresent(found -> wishes.send(notice(errand, found), origin(errand))));
        return Next.DONE;
    }

    private static RaiseMemberNotice notice(MatchMember errand, CandidateMatchesView found) {
        var candidate = errand.candidateId();
        return new RaiseMemberNotice(
                NoticeId.of(errand.occasion().event(), candidate.value()),
                candidate,
                errand.occasion(),
                found.policyVersion(),
                found.items().stream()
                        .map(match -> new FittingPost(match.postId(), match.score()))
                        .toList());
    }

    private static Origin origin(MatchMember errand) {
        return new Origin(errand.correlationId(), errand.occasion().event());
    }
}
