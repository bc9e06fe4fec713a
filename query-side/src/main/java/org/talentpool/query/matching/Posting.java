package org.talentpool.query.matching;

import java.util.Set;
import java.util.UUID;
import org.talentpool.kernel.matching.ScoringView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.post.PostState;

/** A vacancy with what tells it apart for its readers. */
record Posting(Vacancy vacancy, PostState state, String number, String title, String division, boolean funded) {
    /** Stages from the opening on in which it is of interest who fits or would have fitted. */
    private static final Set<PostState> MATCHED =
            Set.of(PostState.OPEN, PostState.HELD, PostState.OFFERED, PostState.ACCEPTED, PostState.FILLED);

    UUID id() {
        return vacancy.postId();
    }

    boolean isMatched() {
        return MATCHED.contains(state);
    }

    VacanciesView.Item item(int pooled, int fitting) {
        return new VacanciesView.Item(
                id(),
                number,
                title,
                division,
                vacancy.gradeSlot(),
                vacancy.profile(),
                vacancy.regime(),
                funded,
                vacancy.plannedStart(),
                pooled,
                fitting,
                scoring());
    }

    ScoringView scoring() {
        return ScoringView.of(vacancy.scoring(), vacancy.criteria());
    }
}
