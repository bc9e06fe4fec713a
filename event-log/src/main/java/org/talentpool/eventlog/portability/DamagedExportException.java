package org.talentpool.eventlog.portability;

/** A file is not, or not any more, what an export has written; nothing of it was taken over. */
public class DamagedExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedExportException(String message) {
        super(message);
    }

    DamagedExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
