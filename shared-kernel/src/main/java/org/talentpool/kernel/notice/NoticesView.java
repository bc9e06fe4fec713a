package org.talentpool.kernel.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, none on the last */
public record NoticesView(List<NoticeView> items, @Nullable String next) {}
