package org.talentpool.eventlog.storage;

/** A table with the rows of the log, for who reads them stream by stream. */
public interface RowsByStream {
    /** The log is a table itself. */
    RowsByStream OF_THE_LOG = new RowsByStream() {
        @Override
        public String table() {
            return "eventlog.domain_event_entry";
        }

        @Override
        public void fill(long upTo) {}

        @Override
        public void empty() {}
    };

    String table();

    /** Sees to it that all events up to there are in the table; does nothing if they are. */
    void fill(long upTo);

    /** Nobody reads for now. */
    void empty();
}
