package org.talentpool.kernel.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page, none on the last */
public record PostsView(List<PostView> items, @Nullable String next) {}
