package org.talentpool.eventlog.planted;

import org.jspecify.annotations.Nullable;
import org.talentpool.query.QuerySideConfiguration;

/** Facts are kept without knowing who asks. */
public class LogThatKnowsASide {
    @Nullable
    QuerySideConfiguration side;
}
