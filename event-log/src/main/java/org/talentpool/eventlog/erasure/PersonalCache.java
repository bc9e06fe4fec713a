package org.talentpool.eventlog.erasure;

/** Something in memory that holds personal values in clear for a short time. */
public interface PersonalCache {
    /** Forgets all that it holds: what is needed is read again. */
    void forgetAll();
}
