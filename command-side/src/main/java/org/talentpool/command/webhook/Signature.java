package org.talentpool.command.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.talentpool.kernel.webhook.WebhookSecret;

/** Signs as Standard Webhooks 1.0 wants it: HMAC-SHA256 over id, time and body, one signature for each secret. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * @param id names the message; without a full stop
     * @param seconds of the attempt, since 1970
     * @return value of the header {@code webhook-signature}
     */
    static String of(String id, long seconds, byte[] body, List<WebhookSecret> secrets) {
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(sign(id, seconds, body, secret)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] sign(String id, long seconds, byte[] body, WebhookSecret secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            mac.update((id + "." + seconds + ".").getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has this algorithm", e);
        }
    }
}
