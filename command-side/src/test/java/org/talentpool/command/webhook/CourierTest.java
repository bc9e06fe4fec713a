package org.talentpool.command.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.NoticeSample.SECRET;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.kernel.webhook.DeliveryFailure;

/** One message on its way to a receiver on the loopback interface. */
class CourierTest {
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);

    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void hang_up() {
        receiver.close();
    }

    @Test
    void a_message_is_taken_as_it_was_signed() throws Exception {
        assertThat(carry(receiver.url())).isNull();
        var message = receiver.messages().getFirst();
        assertThat(message.id()).isEqualTo("n-1");
        assertThat(message.type()).isEqualTo("application/cloudevents+json");
        assertThat(message.body()).isEqualTo(new String(BODY, UTF_8));
        assertThat(message.signature())
                .isEqualTo(
                        Receiver.signature("n-1", Long.parseLong(message.timestamp()), message.body(), SECRET.key()));
    }

    @ParameterizedTest
    @CsvSource({
        "200,",
        "204,",
        "302, REDIRECTED",
        "307, REDIRECTED",
        "400, REFUSED",
        "404, REFUSED",
        "410, GONE",
        "500, RECEIVER_FAILED",
        "503, RECEIVER_FAILED"
    })
    void the_status_tells_how_it_went(int status, @Nullable DeliveryFailure failure) {
        receiver.answering(_ -> status);
        assertThat(carry(receiver.url())).isEqualTo(failure);
    }

    @Test
    void no_redirect_is_followed() {
        receiver.answering(_ -> 302);
        carry(receiver.url());
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void who_does_not_answer_is_not_waited_for_for_long() {
        receiver.answering(_ -> -1);
        assertThat(carry(receiver.url())).isEqualTo(DeliveryFailure.TIMED_OUT);
    }

    @Test
    void who_is_not_there_is_unreachable() {
        receiver.close();
        assertThat(carry(receiver.url())).isEqualTo(DeliveryFailure.UNREACHABLE);
    }

    @Test
    void what_is_allowed_no_longer_or_leads_inside_is_sent_nothing() {
        assertThat(carry("http://127.0.0.1:1/notices")).isEqualTo(DeliveryFailure.ADDRESS_NOT_ALLOWED);
        var inside = new Courier(
                new AllowedHosts(WebhookFixture.properties(true, "10.0.0.1")),
                WebhookFixture.properties(true, "10.0.0.1"));
        assertThat(inside.carry("n-1", BODY, "https://10.0.0.1/notices", List.of(SECRET)))
                .isEqualTo(DeliveryFailure.ADDRESS_NOT_ALLOWED);
        assertThat(receiver.messages()).isEmpty();
    }

    private @Nullable DeliveryFailure carry(String url) {
        var properties = WebhookFixture.properties(true, receiver.host());
        return new Courier(new AllowedHosts(properties), properties).carry("n-1", BODY, url, List.of(SECRET));
    }
}
