package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void aFreePortPasses() {
        assertThatCode(() -> Ports.requireFree("HANDOFF_PORT", LOOPBACK, Ports.free()))
                .doesNotThrowAnyException();
    }

    @Test
    void aFreePortIsNoneThatAnOutgoingConnectionMayTake() {
        assertThat(Ports.free()).isBetween(10_000, 32_767);
    }

    @Test
    void aBusyPortIsOneSentenceThatNamesTheSetting() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, LOOPBACK)) {
            assertThatExceptionOfType(LaunchProblem.class)
                    .isThrownBy(() -> Ports.requireFree("HANDOFF_PORT", LOOPBACK, busy.getLocalPort()))
                    .withMessage("HANDOFF_PORT: port " + busy.getLocalPort()
                            + " is already in use; stop what uses it or choose another port.");
        }
    }

    @Test
    void anAddressOfAnotherMachineIsHandoffBindsMistake() throws IOException {
        InetAddress elsewhere = InetAddress.getByName("203.0.113.7"); // RFC 5737
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> Ports.requireFree("HANDOFF_PORT", elsewhere, Ports.free()))
                .withMessageStartingWith("HANDOFF_BIND: 203.0.113.7");
    }
}
