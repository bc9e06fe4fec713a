package org.talentpool.eventlog.storage;

/**
 * A request that is carried out under a key, as it is kept with the events that follow from it.
 *
 * @param fingerprint digest of the request
 * @param receipt JSON of what is answered; the position in it counts only where there are no events
 */
public record KeptRequest(String actor, String key, String fingerprint, String receipt) {
    /** Two requests of one key cannot both be carried out. */
    boolean rivals(KeptRequest other) {
        return actor.equals(other.actor) && key.equals(other.key);
    }
}
