package org.talentpool.command.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentpool.kernel.sample.NoticeSample.NEXT_SECRET;
import static org.talentpool.kernel.sample.NoticeSample.SECRET;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.kernel.webhook.WebhookSecret;

class SignatureTest {
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long SECONDS = 1614265330;
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);

    @Test
    void the_signature_is_that_of_the_known_test_vector() {
        assertThat(Signature.of(ID, SECONDS, BODY, List.of(SECRET)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void each_secret_signs_and_a_blank_is_between() {
        assertThat(Signature.of(ID, SECONDS, BODY, List.of(NEXT_SECRET, SECRET)).split(" "))
                .hasSize(2)
                .contains("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
                .allSatisfy(signature -> assertThat(signature).startsWith("v1,").hasSize(47));
    }

    @Test
    void it_equals_what_a_receiver_computes_by_hand() throws Exception {
        var seed = Seed.of("signatures");
        for (int round = 0; round < 200; round++) {
            var body = "x".repeat(seed.number(0, 300)) + round;
            var key = new byte[seed.number(24, 64)];
            Arrays.fill(key, (byte) seed.number(0, 255));
            var secret = new WebhookSecret("whsec_" + Base64.getEncoder().encodeToString(key));
            assertThat(Signature.of("id-" + round, SECONDS, body.getBytes(UTF_8), List.of(secret)))
                    .isEqualTo(Receiver.signature("id-" + round, SECONDS, body, key));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_",
                "whsec_not base64 at all, though long enough",
                "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRY=",
                "WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            })
    void what_is_no_secret_is_malformed(String text) {
        assertThatThrownBy(() -> new WebhookSecret(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_secret_has_64_bytes_at_most() {
        var longest = Base64.getEncoder().encodeToString(new byte[64]);
        var longer = Base64.getEncoder().encodeToString(new byte[65]);
        assertThat(new WebhookSecret("whsec_" + longest).key()).hasSize(64);
        assertThatThrownBy(() -> new WebhookSecret("whsec_" + longer)).isInstanceOf(Refusal.class);
    }
}
