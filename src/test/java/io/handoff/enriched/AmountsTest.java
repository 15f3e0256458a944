package io.handoff.enriched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PCP $20 | 20",
                "ER: $250 | 250",
                "ER:$250 | 250",
                "Ded $1,500/$3,000 | 1500 3000",
                "OOPM $99999/$99999 | 99999 99999",
                "Office Visit $25/Specialist $50 | 25 50",
                "Rx $10 / $30 / $50 | 10 30 50",
                "Rx $10 $30 | 10 30",
                "Coins 20% | 20%",
                "Office $55/0% | 55 0%",
                "Visit $27.50, ER $100. | 27.50 100",
                "Preventive $0.00 | 0",
                "Visit ($ 20) | 20",
            })
    void amountsAreReadAsTheyArePrinted(String print, String amounts) {
        assertThat(read(print)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PCP 20",
                "PCP S20",
                "PCP 520",
                "PCP $2O",
                "PCP $2 5",
                "PCP $2 .5",
                "PCP $ $20",
                "PCP $020",
                "PCP $20l",
                "PCP $20-30",
                "PCP $20 - $30",
                "PCP $20$30",
                "Ded $1.500",
                "Ded $1,50",
                "Ded $1, 500",
                "Ded $1 ,500",
                "Ded $1,500/3,000",
                "Ded $1,500/$3,00O",
                "Ded $1500000",
                "Coins 120%",
                "Coins 2 0%",
                "Coins 2O%",
                "Coins 8O% / 20",
                "Visit $20.5",
                "Visit $20.505",
                "Visit #$20",
            })
    void whatMayBeAnotherAmountIsNone(String print) {
        assertThat(read(print)).isEmpty();
    }

    private static String read(String print) {
        List<String> amounts = Amounts.in(print).stream()
                .flatMap(series -> series.all().stream())
                .map(amount -> amount.value().toPlainString() + (amount.isShare() ? "%" : ""))
                .toList();
        return String.join(" ", amounts);
    }
}
