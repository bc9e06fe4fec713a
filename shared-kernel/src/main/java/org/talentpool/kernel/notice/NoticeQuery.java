package org.talentpool.kernel.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked about notices. */
public sealed interface NoticeQuery {
    /** Latest first; what is left out does not narrow. */
    record ListNotices(
            @Nullable NoticeState state,
            @Nullable NoticeKind kind,
            @Nullable UUID postId,
            @Nullable UUID candidateId,
            int limit,
            @Nullable String cursor)
            implements NoticeQuery {}

    record GetNotice(NoticeId noticeId) implements NoticeQuery {}
}
