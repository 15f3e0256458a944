package io.handoff.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void addressesOfThisMachineAndItsNetworksAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "100.63.0.1",
                "100.128.0.1",
                "223.255.255.1",
                "2606:4700::1111",
                "2001:4860:4860::8888",
                "64:ff9b::808:808",
                "2002:808:808::"
            })
    void thoseOfTheInternetAre(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "http://localhost.example.org/",
                "ftp://example.org/",
                "https://user:password@example.org/",
                "https://example.org/#part",
                "https:///hook",
                "https://",
                "example.org/hook",
                "https://exa mple.org/",
                ""
            })
    void noAccountSendsThere(String url) {
        assertThat(new Reach(List.of(), true).address(url)).isEmpty();
    }

    @Test
    void onlyTestAccountsSendInClearAndOnlyToThisMachine() {
        for (var url : List.of("http://localhost:9000/hook", "http://127.0.0.1/", "http://[::1]:9000/")) {
            assertThat(new Reach(List.of(), true).address(url)).isPresent();
            assertThat(new Reach(List.of(), false).address(url)).isEmpty();
        }
        assertThat(new Reach(List.of(), false).address("https://example.org:8443/hook?key=1"))
                .isPresent();
        assertThat(new Reach(List.of(), false).address("https://example.org/" + "a".repeat(2000)))
                .isEmpty();
    }

    @Test
    void theOperatorListsHostsBySuffixOrName() {
        assertThat(new Reach(List.of("hooks.intern"), false).isListed("hooks.intern"))
                .isTrue();
        assertThat(new Reach(List.of("x", "*.intern"), false).isListed("a.b.intern"))
                .isTrue();
        assertThat(new Reach(List.of("fd00::1"), false).isListed("[fd00::1]")).isTrue();
        assertThat(new Reach(List.of("*"), false).isListed("anything")).isTrue();
        assertThat(new Reach(List.of("*.intern"), false).isListed("intern")).isFalse();
        assertThat(new Reach(List.of("hooks.intern", "*.intern"), false).isListed("hooks.intern.example.org"))
                .isFalse();
        assertThat(new Reach(List.of(), false).isListed("hooks.intern")).isFalse();
    }
}
