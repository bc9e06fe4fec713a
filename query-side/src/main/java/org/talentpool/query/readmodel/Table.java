package org.talentpool.query.readmodel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table of the read models, as the projection that writes it knows it.
 *
 * @param name within the schema
 * @param key columns of the primary key
 * @param guard the column that tells which event a row has seen last; none if a row is written once, or says itself what is so
 * @param keepsPast whether the table leaves each row as it was in its table of the past, so that no change may be skipped
 * @param shared whether several streams may add the same row, which is then dated by the first
 * @param countsAside whether a change of nothing but the guard leaves the row what it was
 */
public record Table(
        String name, List<String> key, @Nullable String guard, boolean keepsPast, boolean shared, boolean countsAside) {
    static final String SINCE = "since";
    private static final String POSITION = "position";
    private static final String ID = "id";
    private static final String VERSION = "version";

    /** Rows that are the answer to one stream each: {@code id} is the stream's, {@code version} counts its events. */
    public static Table ofStreams(String name) {
        return new Table(name, List.of(ID), VERSION, true, false, false);
    }

    public static Table keyedBy(String name, String... key) {
        return new Table(name, List.of(key), null, false, false, false);
    }

    /** @param column growing with the events that write the row: a version, or a place in the log */
    public Table guardedBy(String column) {
        return new Table(name, key, column, keepsPast, shared, countsAside);
    }

    public Table keepingItsPast() {
        return new Table(name, key, guard, true, shared, countsAside);
    }

    /** For what is asked only as it is. */
    public Table withoutPast() {
        return new Table(name, key, guard, false, shared, countsAside);
    }

    /** For what is no part of any answer: the version. A change of it alone leaves no past behind. */
    public Table countingAside() {
        return new Table(name, key, guard, keepsPast, shared, true);
    }

    public Table sharedByStreams() {
        return new Table(name, key, guard, keepsPast, true, countsAside);
    }

    /** Key and version of the row of a stream, once it has seen the event with this sequence number, counted from 0. */
    public Columns seen(UUID id, long sequence) {
        return Columns.of(ID, id).with(VERSION, sequence + 1);
    }

    /** Whether a row that is changed so is something else from now on. A place in the log is dated by itself. */
    boolean isDated(Columns change) {
        if (key.contains(POSITION)) return false;
        return !countsAside
                || change.values().keySet().stream().anyMatch(column -> !column.equals(guard) && !key.contains(column));
    }

    public String past() {
        return name + "_past";
    }
}
