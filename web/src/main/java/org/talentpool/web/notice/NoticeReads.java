package org.talentpool.web.notice;

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
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.NoticeKind;
import org.talentpool.kernel.notice.NoticeQuery.GetNotice;
import org.talentpool.kernel.notice.NoticeQuery.ListNotices;
import org.talentpool.kernel.notice.NoticeState;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.kernel.notice.NoticesView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows what there is to take note of, latest first. */
@Tag(name = "Notices")
@RestController
@RequestMapping(path = "/api/notices", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticeReads {
    private final Questions questions;

    NoticeReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<NoticesView> list(
            @RequestParam(required = false) @Nullable NoticeState state,
            @RequestParam(required = false) @Nullable NoticeKind kind,
            @RequestParam(required = false) @Nullable UUID postId,
            @RequestParam(required = false) @Nullable UUID candidateId,
            Asking asking,
            Paging paging) {
        var query = new ListNotices(state, kind, postId, candidateId, paging.limit(), paging.cursor());
        NoticesView list = questions.ask(query, NoticesView.class, asking);
        return Paging.page(list, list.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<NoticeView> one(@PathVariable UUID id, Asking asking) {
        NoticeView view = questions.ask(new GetNotice(new NoticeId(id)), NoticeView.class, asking);
        return Questions.versioned(view, view.version());
    }
}
