package org.talentpool.kernel.post;

import org.jspecify.annotations.Nullable;

/** What can be asked about posts. */
public sealed interface PostQuery {
    record GetPost(PostId postId) implements PostQuery {}

    /** By number, then id. */
    record ListPosts(int limit, @Nullable String cursor) implements PostQuery {}
}
