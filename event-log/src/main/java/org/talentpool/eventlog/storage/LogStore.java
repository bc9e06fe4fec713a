package org.talentpool.eventlog.storage;

/** What may keep the log, as the setting names it. */
public final class LogStore {
    public static final String PROPERTY = "talentpool.event-log.store";
    public static final String POSTGRES = "postgres";
    public static final String AXON_SERVER = "axon-server";

    private LogStore() {}
}
