package org.talentpool.web.webhook;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.webhook.WebhookSecret;

/** What a secret may be. */
final class Secrets {
    static final int LONGEST = 100;
    static final String EXAMPLE = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private Secrets() {}

    static void check(@Nullable String secret, BiConsumer<String, String> complaints) {
        if (secret == null) {
            return;
        }
        try {
            new WebhookSecret(secret);
        } catch (Refusal _) {
            complaints.accept("secret", "must be whsec_ and 24 to 64 bytes in base64");
        }
    }
}
