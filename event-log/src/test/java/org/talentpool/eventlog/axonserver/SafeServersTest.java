package org.talentpool.eventlog.axonserver;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeServersTest {
    private static AxonServerConfiguration at(String servers) {
        var settings = new AxonServerConfiguration();
        settings.setServers(servers);
        return settings;
    }

    private static AxonServerConfiguration with(String servers, String token, boolean ssl) {
        var settings = at(servers);
        settings.setToken(token);
        settings.setSslEnabled(ssl);
        return settings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8124", "127.0.0.1:8124", "[::1]:8124", "127.0.0.1:1, localhost:2"})
    void on_this_machine_neither_token_nor_encryption_is_asked_for(String servers) {
        assertThatCode(() -> SafeServers.check(at(servers))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1:8124", "axon.invalid", "127.0.0.1:8124,192.0.2.1:8124", "[2001:db8::1]:8124"})
    void elsewhere_both_are_asked_for_by_name(String servers) {
        assertThatIllegalStateException()
                .isThrownBy(() -> SafeServers.check(at(servers)))
                .withMessageContaining("axon.axonserver.token and axon.axonserver.ssl-enabled");
    }

    @Test
    void elsewhere_one_of_them_is_not_enough() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SafeServers.check(with("192.0.2.1:8124", "secret", false)))
                .withMessage("Axon Server at 192.0.2.1:8124 is not on this machine, so that it needs "
                        + "axon.axonserver.ssl-enabled");
        assertThatIllegalStateException()
                .isThrownBy(() -> SafeServers.check(with("192.0.2.1:8124", " ", true)))
                .withMessageEndingWith("needs axon.axonserver.token");
    }

    @Test
    void elsewhere_with_both_is_fine() {
        assertThatCode(() -> SafeServers.check(with("192.0.2.1:8124", "secret", true)))
                .doesNotThrowAnyException();
    }
}
