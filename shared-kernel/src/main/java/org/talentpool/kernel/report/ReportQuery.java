package org.talentpool.kernel.report;

/** What reporting asks. */
public sealed interface ReportQuery {
    /** @param name funnel, time-to-fill, pool-health; an unknown one has no answer */
    record GetReport(String name) implements ReportQuery {}
}
