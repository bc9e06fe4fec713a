package org.talentpool.kernel.notice;

import java.util.UUID;

/** @param score 0 to 100, as judged when it was told */
public record FittingPost(UUID postId, double score) {}
