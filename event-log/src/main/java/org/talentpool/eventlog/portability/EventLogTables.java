package org.talentpool.eventlog.portability;

import java.util.List;
import java.util.Map;

/** The tables of this module. */
final class EventLogTables {
    /** What an automation has done is done, also where it was moved to; a read model is made from the first event on. */
    private static final String OF_AUTOMATIONS = " like 'automation-%'";

    static final TableKinds KINDS = new TableKinds(
            List.of(
                    new CarriedTable(
                            "eventlog.token_entry",
                            "processor_name" + OF_AUTOMATIONS,
                            "{\"owner\": null, \"claimed_at\": null}"),
                    new CarriedTable(
                            "eventlog.dead_letter_entry",
                            "processing_group" + OF_AUTOMATIONS,
                            "{\"processing_started\": null}"),
                    CarriedTable.whole("eventlog.handled_request")),
            Map.of(
                    "eventlog.domain_event_entry", "the log itself, written event by event",
                    "eventlog.snapshot_event_entry", "made from the log when a stream is long",
                    "eventlog.live_process", "who works at the moment",
                    "eventlog.spooled_event", "a copy of the log while a rebuild reads it",
                    "eventlog.evidence_tree", "made from the log",
                    "eventlog.evidence_tile", "made from the log",
                    "eventlog.evidence_checkpoint", "published elsewhere; what is published still fits the log",
                    "eventlog.flyway_schema_history", "written by the migrations",
                    "session.*", "who is signed in at the moment",
                    "keys.*", "in a file of its own, when asked for"));

    private EventLogTables() {}
}
