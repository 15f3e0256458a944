package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {
    @ParameterizedTest
    @EnumSource(Mode.class)
    void aRandomKeySaysItsModeAndHasThirtyTwoCharacters(Mode mode) {
        KeyText key = KeyText.random(mode);
        assertThat(key.text()).matches(mode.prefix() + "[A-Za-z0-9_-]{32}");
        assertThat(key.mode()).isEqualTo(mode);
    }

    @Test
    void noTwoKeysAreAlike() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> KeyText.random(Mode.TEST).text()))
                .doesNotHaveDuplicates();
    }

    @Test
    void itsHashIsTheSha256OfAllOfIt() {
        KeyText key = new KeyText("sk_test_0123456789abcdef0123456789abcdef");
        assertThat(HexFormat.of().formatHex(key.hash()))
                .isEqualTo("8c272f9dad4385313b247950c166cca0997fe127daf658cef88373ba81cb733a");
        assertThat(key.hint()).isEqualTo("cdef");
    }

    @Test
    void itNeverShowsItselfInALog() {
        KeyText key = KeyText.random(Mode.LIVE);
        assertThat(key.toString()).isEqualTo("sk_live_…" + key.hint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sk_test_",
                "sk_test_short",
                "pk_test_0123456789abcdef0123456789abcdef",
                "sk_test_0123456789abcdef0123456789abcde!",
                "sk_test_0123456789abcdef0123456789abcdef\n"
            })
    void anythingElseIsNoKey(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyText(text)).withMessage("not an API key");
    }
}
