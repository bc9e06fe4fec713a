package org.talentpool.command.errand;

/** Keeps errands in the transaction of whoever asks, and has them done as soon as that is committed. */
public interface Errands {
    /** Asking again while it is not done changes nothing. */
    void soon(Errand errand);
}
