package org.talentpool.kernel.webhook;

/** Whether notices are sent to a webhook. */
public enum WebhookState {
    ACTIVE,
    /** An administrator switched it off. */
    DEACTIVATED,
    /** It failed too often or is gone; an administrator may switch it on again. */
    DISABLED
}
