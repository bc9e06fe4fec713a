package org.talentpool.command.planted;

import org.jspecify.annotations.Nullable;
import org.talentpool.query.QuerySideConfiguration;

/** A decision must not rest on a projection. */
public class DecisionThatReadsAnAnswer {
    @Nullable
    QuerySideConfiguration answers;
}
