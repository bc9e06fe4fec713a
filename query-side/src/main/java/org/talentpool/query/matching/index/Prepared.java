package org.talentpool.query.matching.index;

/**
 * What is known of the past before anybody asks, and the same for all who do.
 *
 * @param versions tells who was there as of the place that is asked about
 * @param lasting makes the marks that do not hang on the day
 */
record Prepared(
        Roster roster, Versions versions, Gate gate, LastingMarks lasting, Counting counting, ServiceBounds service) {}
