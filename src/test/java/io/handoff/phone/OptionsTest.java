package io.handoff.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final String LINK = "https://scan.example.org/?token=abc";

    @Test
    void aLinkAloneIsEnough() {
        var options = Options.of(LINK);
        assertThat(options.link()).isEqualTo(LINK);
        assertThat(options.failures("front")).isZero();
        assertThat(options.timeout()).hasSeconds(120);
        assertThat(options.api(Link.parse(LINK))).isEqualTo("https://scan.example.org/v1");
    }

    @Test
    void aSideFailsOnceUnlessANumberIsSaid() {
        var options = Options.of("--front-fails", LINK, "--back-fails", "3");
        assertThat(options.link()).isEqualTo(LINK);
        assertThat(options.failures("front")).isEqualTo(1);
        assertThat(options.failures("back")).isEqualTo(3);
    }

    @Test
    void aCodeComesWithItsServer() {
        var options = Options.of("--code", "BCDF GHJK", "--server", "https://scan.example.org/");
        assertThat(options.api(null)).isEqualTo("https://scan.example.org/v1");
    }

    @Test
    void restMayBeElsewhere() {
        assertThat(Options.of(LINK, "--api", "https://api.example.org/v1/").api(Link.parse(LINK)))
                .isEqualTo("https://api.example.org/v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LINK LINK",
                "LINK --unknown",
                "LINK --drop-after lunch",
                "LINK --cancel-after back",
                "LINK --timeout soon",
                "LINK --slow",
                "LINK --front",
                "--code BCDFGHJK",
                "LINK --code BCDFGHJK --server https://scan.example.org",
                "--code BCDFGHJK --server https://scan.example.org --twice",
                "--code BCDFGHJK --server https://scan.example.org --cancel-after opened"
            })
    void whatMakesNoSenseIsSaidInASentence(String line) {
        var words = line.replace("LINK", LINK).split(" ");
        assertThatExceptionOfType(PhoneProblem.class)
                .isThrownBy(() -> Options.of(line.isEmpty() ? new String[0] : words))
                .satisfies(problem -> assertThat(problem.ending()).isEqualTo(Ending.USAGE));
    }

    @ParameterizedTest
    @CsvSource({
        "https://scan.example.org/?token=abc, https://scan.example.org, abc",
        "http://localhost:8080/?token=abc&companyName=A&B Health&backsideSupport=true, http://localhost:8080, abc",
        "https://clinic.example.org/scan//?lang=es&token=a-b_c, https://clinic.example.org/scan, a-b_c",
    })
    void aLinkIsReadAsFrontEndsWriteIt(String link, String page, String token) {
        assertThat(Link.parse(link)).isEqualTo(new Link(page, token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "https://scan.example.org/", "ftp://scan.example.org/?token=abc"})
    void whatIsNoLinkIsRefused(String text) {
        assertThatExceptionOfType(PhoneProblem.class).isThrownBy(() -> Link.parse(text));
    }

    @Test
    void aTokenThatFitsIntoNoAddressIsRefusedAndNotRepeated() {
        assertThatExceptionOfType(PhoneProblem.class)
                .isThrownBy(() -> Link.parse("https://scan.example.org/?token=se cret|"))
                .withMessageNotContaining("cret");
    }
}
