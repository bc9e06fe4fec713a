package org.talentpool.command.notice;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.talentpool.command.errand.Errand.MatchList;
import org.talentpool.command.errand.Errand.MatchMember;
import org.talentpool.command.errand.ErrandWork;
import org.talentpool.command.errand.Errands;
import org.talentpool.command.errand.Next;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.requisition.ReserveListView;

/** Has the members of a list matched, each as an errand of its own, a page of them at a time. */
@Component
class MatchingList implements ErrandWork<MatchList> {
    private final StandingQuestions questions;
    private final Errands errands;

    MatchingList(StandingQuestions questions, Errands errands) {
        this.questions = questions;
        this.errands = errands;
    }

    @Override
    public Class<MatchList> kind() {
        return MatchList.class;
    }

    @Override
    public Next run(MatchList errand) {
        return questions
                .membersOf(
                        errand.requisitionId(),
                        errand.cursor(),
                        errand.occasion().position())
                .map(page -> match(page, errand))
                .orElse(Next.DONE);
    }

    private Next match(ReserveListView page, MatchList errand) {
        errands.soon(page.items().stream()
                .map(member -> new MatchMember(
                        new CandidateId(member.candidateId()), errand.occasion(), errand.correlationId()))
                .toList());
        return page.next() == null ? Next.DONE : new Next.GoOn(errand.from(page.next()), Duration.ZERO);
    }
}
