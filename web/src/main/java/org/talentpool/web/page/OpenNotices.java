package org.talentpool.web.page;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.notice.NoticeQuery.ListNotices;
import org.talentpool.kernel.notice.NoticeState;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.kernel.notice.NoticesView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Questions;

/** The latest notices that nobody has taken note of, for those who may see them. */
@Component
class OpenNotices {
    private static final int MOST = 10;
    private static final Set<Role> MAY_SEE = Set.of(Role.TALENT_OFFICER, Role.AUDITOR);

    private final Questions questions;
    private final Names names;

    OpenNotices(Questions questions, Names names) {
        this.questions = questions;
        this.names = names;
    }

    /** @param shown vacancies on the same page, which a notice can lead to */
    List<NoticeLine> of(Asking asking, List<VacancyCard> shown) {
        if (!MAY_SEE.contains(asking.role())) {
            return List.of();
        }
        Map<UUID, String> numbers = shown.stream()
                .collect(toMap(
                        card -> card.vacancy().postId(), card -> card.vacancy().number()));
        var query = new ListNotices(NoticeState.OPEN, null, null, null, MOST, null);
        return questions.find(query, NoticesView.class, asking).map(NoticesView::items).orElse(List.of()).stream()
                .map(notice -> NoticeLine.of(notice, name(notice, asking), numbers))
                .toList();
    }

    private @Nullable String name(NoticeView notice, Asking asking) {
        return notice.candidateId() == null ? null : names.of(notice.candidateId(), asking);
    }
}
