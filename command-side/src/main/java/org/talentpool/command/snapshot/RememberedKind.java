package org.talentpool.command.snapshot;

/**
 * A kind of streams whose aggregate is {@link Remembering}.
 *
 * @param prefix of the names of the streams, with the colon
 */
public record RememberedKind(String prefix, Class<? extends Remembering> type) {}
