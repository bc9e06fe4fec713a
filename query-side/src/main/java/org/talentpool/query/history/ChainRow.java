package org.talentpool.query.history;

/** @param depth 0 for what was asked for, below 0 for its causes, above for its effects */
record ChainRow(HistoryRow row, int depth) {
    long position() {
        return row.position();
    }
}
