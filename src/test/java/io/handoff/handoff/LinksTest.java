package io.handoff.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.crypto.Hashes;
import io.handoff.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @Test
    void aTokenIsKnownByItsHash() {
        var token = "Abcdefghij-_0123456789ABCDE";

        assertThat(Links.hash(token)).isEqualTo(Hashes.sha256(token));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "Abcdefghij-_0123456789ABCD",
                "Abcdefghij-_0123456789ABCDEF",
                "Abcdefghij+/0123456789ABCDE",
                "Abcdefghij-_0123456789ABCD=",
                "Abcdefghij-_0123456789ABCDE\n",
                " Abcdefghij-_0123456789ABCDE",
                "Abcdefghij-_0123456789ABCDé",
                "Abcdefghij-_0123456789ABCD\u0000"
            })
    void anythingElseIsALinkThatIsNotComplete(String token) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Links.hash(token))
                .matches(problem -> problem.status() == 400)
                .matches(problem -> problem.type().equals("link_malformed"));
    }
}
