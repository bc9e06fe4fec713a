package org.talentpool.command.webhook;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.webhook.DeliveryFailure;

/** What the status of an answer means to its sender. */
final class Statuses {
    private static final int CLASS = 100;
    private static final int TAKEN = 2;
    private static final int REDIRECT = 3;
    private static final int CLIENT = 4;
    private static final int GONE = 410;

    private Statuses() {}

    /** @return none if the receiver took the message */
    static @Nullable DeliveryFailure failure(int status) {
        if (status == GONE) {
            return DeliveryFailure.GONE;
        }
        return switch (status / CLASS) {
            case TAKEN -> null;
            case REDIRECT -> DeliveryFailure.REDIRECTED;
            case CLIENT -> DeliveryFailure.REFUSED;
            default -> DeliveryFailure.RECEIVER_FAILED;
        };
    }
}
