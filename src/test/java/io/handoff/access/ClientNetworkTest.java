package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientNetworkTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, cb007107",
        "::ffff:203.0.113.7, cb007107",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:2:ffff:ffff:ffff:ffff, 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
    })
    void isTheAddressOrItsFirst64Bits(String address, String network) {
        assertThat(ClientNetwork.of(address)).contains(network);
    }

    @Test
    void differsWhereTheNetworkDoes() {
        assertThat(ClientNetwork.of("203.0.113.7")).isNotEqualTo(ClientNetwork.of("203.0.113.8"));
        assertThat(ClientNetwork.of("2001:db8:1:2::1")).isNotEqualTo(ClientNetwork.of("2001:db8:1:3::1"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"unknown", "_hidden", "localhost", "abc", "203.0.113", "203.0.113.777", "203.0.113.7:80", ":"})
    void isUnknownWhereThereIsNoAddress(String address) {
        assertThat(ClientNetwork.of(address)).isEmpty();
    }
}
