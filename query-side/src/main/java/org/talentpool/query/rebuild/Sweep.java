package org.talentpool.query.rebuild;

import java.util.UUID;

/** What an event does to rows of other streams; done once all rows are there. */
record Sweep(String statement, UUID id) {}
