package org.talentpool.eventlog.portability;

/**
 * A table beside the log that cannot be made from it, and therefore goes into an export.
 *
 * @param name with its schema
 * @param which condition of the rows that are carried
 * @param reset JSON object laid over each row: what belongs to the process that worked on it and not to the fact
 */
public record CarriedTable(String name, String which, String reset) {
    public static CarriedTable whole(String name) {
        return new CarriedTable(name, "true", "{}");
    }
}
