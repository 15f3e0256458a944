package io.handoff.payers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BlueCross BlueShield of Texas        | blue cross blue shield texas
                    Blue Cross & Blue Shield of Texas    | blue cross blue shield texas
                    BCBS Texas                           | blue cross blue shield texas
                    BCBSTX                               | blue cross blue shield texas
                    Molina Health Care of OH, Inc.       | molina healthcare ohio
                    United Health Care Insurance Company | unitedhealthcare insurance
                    L.A. Care Health Plans               | la care health plan
                    LA Care Health Plan                  | la care health plan
                    Children's Ünited                    | childrens united
                    The Health Plan                      | health plan
                    The Company                          | the company
                    '---'                                | ''
                    """)
    void namesThatAreWrittenInSeveralWaysMeet(String name, String words) {
        assertThat(Words.of(name)).isEqualTo(words == null ? "" : words);
    }

    @Test
    void whatStandsInBracketsMayBeLeftOut() {
        assertThat(Words.namesOf("BCBS Texas (HCSC)"))
                .containsExactly("blue cross blue shield texas hcsc", "blue cross blue shield texas");
    }

    @Test
    void westVirginiaIsNotVirginia() {
        assertThat(States.named("highmark west virginia")).containsExactly("WV");
    }

    /** Nodes trust stored words by their version: raise {@link Words#VERSION} with every change, and then this digest. */
    @Test
    void theVersionSaysWhatWordsAreMade() {
        var all = SuppliedDirectory.payers().stream()
                .flatMap(payer -> payer.words().stream())
                .collect(Collectors.joining("\n"));

        assertThat(Words.VERSION + " " + ListStore.hash(all).substring(0, 12)).isEqualTo("1 0a369d05644b");
    }
}
