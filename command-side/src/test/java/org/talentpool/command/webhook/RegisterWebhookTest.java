package org.talentpool.command.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.NoticeSample.SECRET;
import static org.talentpool.kernel.sample.NoticeSample.URL;
import static org.talentpool.kernel.sample.NoticeSample.WEBHOOK;
import static org.talentpool.kernel.sample.NoticeSample.registered;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.webhook.WebhookCommand.RegisterWebhook;

class RegisterWebhookTest {
    @RegisterExtension
    private final WebhookFixture webhooks = new WebhookFixture();

    @Test
    void an_address_of_an_allowed_host_is_registered() {
        webhooks.when(register(URL)).expectEvents(registered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://receiver.example.org/notices",
                "https://receiver.example.org:8443/notices",
                "https://receiver.example.org.evil.example/notices",
                "https://evil.example/receiver.example.org",
                "https://127.0.0.1/notices",
                "https://169.254.169.254/latest/meta-data",
                "http://localhost:9000/notices",
                "ftp://receiver.example.org/notices"
            })
    void another_host_port_or_scheme_is_refused(String url) {
        webhooks.when(register(url)).expectRefusal(RefusalCode.WEBHOOK_HOST_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notices",
                "https:///notices",
                "https://user:secret@receiver.example.org/notices",
                "https://receiver.example.org/notices#part",
                "https://receiver.example.org/not ices",
                "mailto:officer@example.org"
            })
    void what_is_no_plain_address_is_malformed(String url) {
        webhooks.when(register(url)).expectRefusal(RefusalCode.MALFORMED);
    }

    @Test
    void an_id_names_one_webhook() {
        webhooks.given(List.of(registered())).when(register(URL)).expectRefusal(RefusalCode.ALREADY_EXISTS);
    }

    @Test
    void the_secret_shows_nowhere() {
        assertThat(register(URL).toString()).doesNotContain("MfKQ9r8");
        assertThat(registered().toString()).doesNotContain("MfKQ9r8");
        assertThat(Endpoint.NONE.after(registered()).toString()).doesNotContain("MfKQ9r8");
    }

    private static RegisterWebhook register(String url) {
        return new RegisterWebhook(WEBHOOK, url, "Intranet of the officers", SECRET);
    }
}
