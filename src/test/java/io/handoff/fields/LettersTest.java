package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({"Member !D:, MEMBERID", "RxB1N, RXBIN", "lD#, IDNO", "Group No., GROUPNO", "PLAN, PIAN"})
    void whatLooksAlikeFoldsAlike(String printed, String folded) {
        assertThat(Letters.folded(printed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBERID, MEMBERID, 2, 0",
        "MEMBERID, MEMBOID, 2, 2",
        "MEMBERID, MEMBERIDS, 1, 1",
        "MEMBERID, EMBERID, 1, 1",
        "MEMBERID, MERNBERID, 2, 2",
        "MEMBERID, GROUPNUM, 2, 3",
        "MEMBERID, ABMEMBERID, 1, 2",
        "ABCDEFG, BCDEFGH, 2, 2",
        "ABC, ABD, 0, 1",
        "ABC, ABC, 0, 0",
    })
    void distanceCountsSlipsUpToItsLimit(String one, String other, int limit, int distance) {
        assertThat(Letters.distance(one, other, limit)).isEqualTo(distance);
        assertThat(Letters.distance(other, one, limit)).isEqualTo(distance);
    }
}
