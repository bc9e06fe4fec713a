package org.talentpool.query.asof;

import java.time.Instant;

/**
 * What was answered just after everything up to a moment had happened.
 *
 * @param answer as text, without what is no part of the state
 */
record Answered(Object question, Instant moment, String answer) {}
