package org.talentpool.eventlog.storage;

import org.jspecify.annotations.Nullable;

/**
 * Streams that follow each other by name.
 *
 * @param after the name before the first, empty for the very first
 * @param last the last name, none for all that follow
 */
public record StreamRange(String after, @Nullable String last) {}
