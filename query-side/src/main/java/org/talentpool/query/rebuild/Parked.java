package org.talentpool.query.rebuild;

import org.jspecify.annotations.Nullable;

/**
 * An event that a projection could not digest, or that stands behind one.
 *
 * @param failure kinds of the failure; none if it stands behind
 */
record Parked(
        String processingGroup,
        long position,
        String stream,
        @Nullable String failure) {}
