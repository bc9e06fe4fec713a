package org.talentpool.eventlog.storage;

/** Under the key of the request something was carried out before, so that nothing was stored now. */
public class CarriedOutBeforeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CarriedOutBeforeException() {
        super("The key of the request was used before");
    }
}
