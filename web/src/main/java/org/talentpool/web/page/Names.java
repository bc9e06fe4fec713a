package org.talentpool.web.page;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** Names candidates to those who may read them; to others by the start of their id. */
@Component
class Names {
    private static final Set<Role> MAY_READ = Set.of(Role.TALENT_OFFICER, Role.AUDITOR);
    static final int SHORT = 8;

    private final Questions questions;

    Names(Questions questions) {
        this.questions = questions;
    }

    String of(UUID candidateId, Asking asking) {
        String anonymous = "Candidate " + candidateId.toString().substring(0, SHORT);
        if (!MAY_READ.contains(asking.role())) {
            return anonymous;
        }
        return questions
                .find(new GetCandidate(new CandidateId(candidateId)), CandidateView.class, asking)
                .map(CandidateView::name)
                .orElse(anonymous);
    }
}
