package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.handoff.reading.ImageWorkers;
import io.handoff.reading.Reading;
import io.handoff.reading.TestWorkers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published specimens of real insurers, which are not part of this repository. */
class SharedSpecimensTest {

    private static final Path CARDS =
            Path.of(System.getProperty("handoff.shared", "../shared")).resolve("data/cards");

    private static ImageWorkers workers;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isDirectory(CARDS), "no specimen cards at " + CARDS + " (set -Dhandoff.shared=…)");
        workers = new ImageWorkers(TestWorkers.settings(1));
    }

    @AfterAll
    static void stop() {
        if (workers != null) {
            workers.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "molina-front.jpg, MEMBER_NUMBER, 00000999999999",
        "molina-front.jpg, MEMBER_NAME, John Doe",
        "molina-front.jpg, PAYER_NAME, Molina Healthcare",
        "molina-front.jpg, RX_BIN, 004336",
        "uhc2023-front.jpg, MEMBER_NUMBER, 123456789",
        "uhc2023-front.jpg, GROUP_NUMBER, 98765",
        "uhc2023-front.jpg, PAYER_NAME, UnitedHealthcare",
        "uhc2023-front.jpg, PAYER_ID, 87726",
        "uhc2023-front.jpg, RX_BIN, 610279",
        "anyinsurance-front.png, MEMBER_NUMBER, XZ 9147589652",
        "anyinsurance-front.png, RX_BIN,",
        "medicare-old-front.png, MEMBER_NUMBER, 000-00-0000-A",
    })
    void fieldsOfTheSpecimensAreRight(String file, FieldName name, String value) throws Exception {
        assertThat(CardFields.of(read(file)).get(name).map(Field::value).orElse(null))
                .isEqualTo(value);
    }

    @Test
    void aGiftCardIsRefused() throws Exception {
        Reading reading = read("not-insurance.jpg");

        assertThat(Verdict.ofFront(reading, CardFields.of(reading)).isRead()).isFalse();
    }

    @Test
    void aBackIsAccepted() throws Exception {
        assertThat(Verdict.ofBack(read("uhc2023-back.jpg"))).isEqualTo(Verdict.READ);
    }

    private static Reading read(String file) throws Exception {
        return workers.read(Files.readAllBytes(CARDS.resolve(file)));
    }
}
