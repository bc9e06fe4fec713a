package org.talentpool.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.kernel.sample.NoticeSample.NOTICE;
import static org.talentpool.kernel.sample.NoticeSample.SECRET;
import static org.talentpool.kernel.sample.NoticeSample.URL;
import static org.talentpool.kernel.sample.NoticeSample.WEBHOOK;
import static org.talentpool.web.fake.FakeAccounts.as;

import org.axonframework.messaging.Message;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.webhook.DeliveryCommand.RepeatDelivery;
import org.talentpool.kernel.webhook.WebhookCommand.ActivateWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.DeactivateWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.RegisterWebhook;
import org.talentpool.kernel.webhook.WebhookCommand.RotateWebhookSecret;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class WebhookRoutesTest {
    private static final String ONE = "/api/webhooks/" + WEBHOOK.value();

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void the_routes_send_their_commands() throws Exception {
        send("/api/webhooks", register(SECRET.value()))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", ONE));
        send(ONE + "/secret", "{\"secret\": \"%s\"}".formatted(SECRET.value())).andExpect(status().isOk());
        send(ONE + "/deactivation", "{}").andExpect(status().isOk());
        send(ONE + "/activation", "{}").andExpect(status().isOk());
        send(ONE + "/deliveries/" + NOTICE.value(), "{}").andExpect(status().isOk());
        assertThat(sides.sent())
                .<Object>extracting(Message::getPayload)
                .containsExactly(
                        new RegisterWebhook(WEBHOOK, URL, "Intranet", SECRET),
                        new RotateWebhookSecret(WEBHOOK, SECRET),
                        new DeactivateWebhook(WEBHOOK),
                        new ActivateWebhook(WEBHOOK),
                        new RepeatDelivery(WEBHOOK, NOTICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "whsec_not-base64-but-long-enough-for-it", "secret"})
    void a_secret_that_is_none_is_malformed_and_not_repeated(String secret) throws Exception {
        for (var path : new String[] {"/api/webhooks", ONE + "/secret"}) {
            var body = path.endsWith("secret") ? "{\"secret\": \"%s\"}".formatted(secret) : register(secret);
            var answer = send(path, body)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].pointer").value("/secret"));
            if (secret.length() > "whsec_".length()) {
                answer.andExpect(MockMvcResultMatchers.content().string(Matchers.not(Matchers.containsString(secret))));
            }
        }
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void a_host_that_is_not_allowed_is_refused_by_a_rule() throws Exception {
        sides.decide(command -> {
            throw Refusal.of(RefusalCode.WEBHOOK_HOST_NOT_ALLOWED, "Nothing may be sent to this host");
        });
        send("/api/webhooks", register(SECRET.value()))
                .andExpect(jsonPath("$.code").value("WEBHOOK_HOST_NOT_ALLOWED"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void no_form_shows_its_secret() {
        var form = new WebhookForm(WEBHOOK.value(), URL, "Intranet", SECRET.value(), null, null, null);
        assertThat(form.toString()).doesNotContain("whsec_");
        assertThat(new SecretForm(SECRET.value(), null, null, null).toString()).doesNotContain("whsec_");
    }

    private static String register(String secret) {
        return """
                {"id": "%s", "url": "%s", "description": "Intranet", "secret": "%s"}""".formatted(WEBHOOK.value(), URL, secret);
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(
                post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(as(Role.ADMIN)));
    }
}
