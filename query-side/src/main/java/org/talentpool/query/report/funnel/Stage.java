package org.talentpool.query.report.funnel;

/** Columns of the funnel: up to {@link #WITHDRAWN} applications are counted, from {@link #HELD} on candidates. */
enum Stage {
    SUBMITTED("submitted"),
    SCREENED_IN("screenedIn"),
    SCREENED_OUT("screenedOut"),
    ASSESSED("assessed"),
    LISTED("listed"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    HELD("held"),
    OFFERED("offered"),
    APPOINTED("appointed");

    private final String column;

    Stage(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
