package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwksServletTest {
    /** RFC 7518, section 6.2.1.2: the length is that of the curve, 32 octets, also where the number is shorter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "8000000000000000000000000000000000000000000000000000000000000000",
                "0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "0000000000000000000000000000000000000000000000000000000000000001",
                "0000000000000000000000000000000000000000000000000000000000000000"
            })
    void aCoordinateHas32Bytes(String hex) {
        var number = new BigInteger(hex, 16);

        var bytes = Base64.getUrlDecoder().decode(JwksServlet.coordinate(number));

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(bytes = {1, -1})
    void aSignByteIsNoPartOfIt(byte first) {
        var expected = new byte[32];
        Arrays.fill(expected, first);

        assertThat(JwksServlet.coordinate(new BigInteger(1, expected)))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(expected))
                .hasSize(43);
    }
}
