package io.handoff.payers;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.ids.AccountId;
import io.handoff.payers.PayerMatch.Match;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cards are matched with, in the supplied directory and beside it. */
class PayersTest {
    private static PayerDatabase there;
    private static AccountId account;

    @BeforeAll
    static void load() throws Exception {
        there = PayerDatabase.shared();
        account = there.newAccount();
    }

    @ParameterizedTest
    @CsvSource({
        "Aetna, 60054",
        "Cigna Healthcare, 62308",
        "Humana, 61101",
        "UnitedHealthcare, 87726",
        "Blue Cross and Blue Shield of Texas, 84980",
        "BCBS of Michigan, 00710",
        "Aetna Better Health of Ohio, 50023",
        "HealthPartners, 94267",
        "Alliant Health Plans of Georgia, 58234"
    })
    void aNameAsCardsPrintItComesFirst(String name, String id) {
        assertThat(first(Printed.lines(name).payer(name, 0.9)).payerId()).isEqualTo(id);
    }

    @Test
    void aPrintedIdComesBeforeAnyName() {
        var match = match(
                Printed.lines("Cigna", "Payer ID 87726").payer("Cigna", 0.9).id("87726", 0.97));

        assertThat(match.matches())
                .extracting(Match::payerId)
                .startsWith("87726", "87726")
                .contains("62308");
        assertThat(match.cardscanPayerId()).isEqualTo("87726");
        assertThat(match.cardscanPayerName()).isEqualTo("UnitedHealthcare");
        assertThat(Double.parseDouble(match.score())).isBetween(0.9, 1.0);
    }

    @Test
    void anIdThatWasReadBadlyDoesNotOutweighAName() {
        var card = Printed.lines("Cigna", "Payer ID 87726").payer("Cigna", 0.9).id("87726", 0.5);

        assertThat(first(card).payerId()).isEqualTo("62308");
    }

    @Test
    void leadingZerosOfAnIdCount() {
        assertThat(first(Printed.lines("Payer ID 00019").id("00019", 0.95)).payerName())
                .isEqualTo("Cox Health Plan");
    }

    @Test
    void slipsOfRecognitionAreForgiven() {
        assertThat(first(Printed.lines("Alliant Heaith Pians of Georgia", "Member ID 12345"))
                        .payerId())
                .isEqualTo("58234");
    }

    @Test
    void theStateOfAnAddressTellsSistersApart() {
        var ohio = Printed.lines("MOLINA", "HEALTHCARE", "PO Box 349020 Columbus, OH 43234")
                .payer("Molina Healthcare", 0.9);

        assertThat(first(ohio).payerName()).isEqualToIgnoringCase("Molina Healthcare Ohio");
        assertThat(first(Printed.lines("MOLINA HEALTHCARE")
                                .payer("Molina Healthcare", 0.9)
                                .pcn("MCAIDMS"))
                        .payerId())
                .isEqualTo("77010");
    }

    @Test
    void aPayerIdIsNoAddressInIdaho() {
        var card = Printed.lines("Molina Healthcare", "Payer ID 99998").payer("Molina Healthcare", 0.9);

        assertThat(first(card).payerName()).doesNotContain("Idaho");
    }

    @Test
    void anotherPayersNameOnTheCardStandsBack() {
        var card = Printed.lines("UnitedHealthcare Choice Plus", "Optum Rx", "Network: First Health")
                .payer("UnitedHealthcare", 0.9);

        assertThat(match(card).matches()).extracting(Match::payerId).startsWith("87726", "87726");
    }

    @Test
    void whatIsNoPayerMatchesNone() {
        var match = match(Printed.lines("$200", "Southwest", "Airlines"));

        assertThat(match.matches()).isEmpty();
        assertThat(match.cardscanPayerId()).isNull();
        assertThat(match.message()).isNotBlank();
        assertThat(match.custom()).isNull();
    }

    @Test
    void aMemberIsNotTakenForAPayer() {
        assertThat(match(Printed.lines("JOHN DOE", "Delta Dental")).matches())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.payerName()).containsIgnoringCase("Delta"));
        assertThat(match(Printed.lines("JOHN DOE")).matches()).isEmpty();
    }

    @Test
    void eachClearinghouseGivesAtMostFiveInTheOrderOfTheirScores() {
        var matches = match(Printed.lines("Blue Cross Blue Shield").payer("Blue Cross Blue Shield", 0.9))
                .matches();

        assertThat(matches).extracting(Match::score).isSortedAccordingTo((one, other) -> other.compareTo(one));
        for (var clearinghouse : List.of("stedi", "office_ally")) {
            assertThat(matches)
                    .filteredOn(one -> one.clearinghouse().equals(clearinghouse))
                    .hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void aVeryLongOrStrangeCardIsMatchedToo() {
        var lines = new String[400];
        Arrays.fill(lines, "Health Plan % _ ' \" | \\ 🙂 " + "x".repeat(300));

        assertThat(match(Printed.lines(lines).payer("%", 0.9)).matches()).isEmpty();
    }

    private static Match first(Printed card) {
        return match(card).matches().get(0);
    }

    private static PayerMatch match(Printed card) {
        return there.payers.match(account, card.clues());
    }
}
