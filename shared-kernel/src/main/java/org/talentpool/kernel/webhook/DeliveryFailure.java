package org.talentpool.kernel.webhook;

/** How an attempt failed, without a word of what the receiver answered. */
public enum DeliveryFailure {
    /** 3xx: no redirect is followed. */
    REDIRECTED,
    /** 4xx but 410. */
    REFUSED,
    /** 410. */
    GONE,
    /** 5xx, or no status that HTTP knows. */
    RECEIVER_FAILED,
    TIMED_OUT,
    UNREACHABLE,
    /** The host is not on the list of this installation any more, or leads to an address that is not public. */
    ADDRESS_NOT_ALLOWED
}
