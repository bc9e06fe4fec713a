package org.talentpool.kernel.webhook;

import java.util.Base64;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/**
 * What sender and receiver of a webhook share and nobody else knows, spelled as Standard Webhooks wants it: {@code whsec_} and
 * 24 to 64 bytes in base64.
 */
public record WebhookSecret(String value) {
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    /** @throws Refusal MALFORMED */
    public WebhookSecret {
        int length = value.startsWith(PREFIX) ? decode(value).length : 0;
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.of(RefusalCode.MALFORMED, "The secret is not whsec_ and 24 to 64 bytes in base64");
        }
    }

    /** The bytes to sign with. */
    public byte[] key() {
        return decode(value);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text.substring(PREFIX.length()));
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    /** It is a secret. */
    @Override
    public String toString() {
        return "WebhookSecret[]";
    }
}
