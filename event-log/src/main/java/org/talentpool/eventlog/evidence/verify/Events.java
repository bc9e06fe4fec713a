package org.talentpool.eventlog.evidence.verify;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.talentpool.eventlog.evidence.LeafInput;

/** A log to be read from its first event to its last. */
interface Events {
    /** @throws IllegalArgumentException if something in it cannot be an event */
    void forEach(Consumer<LeafInput> reader) throws IOException, SQLException;
}
