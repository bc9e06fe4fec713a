package org.talentpool.command.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are given as such here, so that no name is looked up. */
class PublicAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "193.0.0.1", "100.63.255.255", "100.128.0.1", "198.20.0.1", "2a00:1450:4001::1"})
    void public_addresses_are_allowed(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2001:0:a00:1::",
                "2002:a00:1::",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1"
            })
    void what_lies_within_or_is_reserved_is_not(String address) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void only_what_says_so_leads_to_the_machine_itself() throws Exception {
        assertThat(PublicAddresses.leadsWhereItMay("127.0.0.1")).isTrue();
        assertThat(PublicAddresses.leadsWhereItMay("[::1]")).isTrue();
        assertThat(PublicAddresses.leadsWhereItMay("127.0.0.2")).isFalse();
        assertThat(PublicAddresses.leadsWhereItMay("10.0.0.1")).isFalse();
    }
}
