package io.handoff.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.FieldName;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Truth TRUTH = new Truth(
            Map.of(
                    "member_number", Set.of("ABC 123-01"),
                    "member_name", Set.of("O'Neil, Zoë"),
                    "rx_bin", Set.of("004336"),
                    "payer_name", Set.of("Medicare", "Medicare Health Insurance")),
            Map.of("plan_type", Set.of("PPO"), "member_id_suffix", Set.of("01")),
            Set.of("87726"));

    @Test
    void caseAndWhiteSpaceDoNotMatterAndAllElseDoes() {
        assertThat(score(FieldName.MEMBER_NUMBER, "abc123-01")).isEqualTo(Score.RIGHT);
        assertThat(score(FieldName.MEMBER_NUMBER, "ABC12301")).isEqualTo(Score.WRONG);
        assertThat(score(FieldName.MEMBER_NAME, "O'NEIL,  ZOË")).isEqualTo(Score.RIGHT);
        assertThat(score(FieldName.MEMBER_NAME, "Zoë O'Neil")).isEqualTo(Score.WRONG);
        assertThat(score(FieldName.MEMBER_NAME, "O'Neil, Zoe")).isEqualTo(Score.WRONG);
        assertThat(score(FieldName.RX_BIN, "4336")).isEqualTo(Score.WRONG);
    }

    @Test
    void anyOfSeveralRightValuesIsRight() {
        assertThat(score(FieldName.PAYER_NAME, "medicare")).isEqualTo(Score.RIGHT);
        assertThat(score(FieldName.PAYER_NAME, "MEDICARE HEALTH INSURANCE")).isEqualTo(Score.RIGHT);
        assertThat(score(FieldName.PAYER_NAME, "Medicaid")).isEqualTo(Score.WRONG);
    }

    @Test
    void whatIsShownAndNotGivenIsMissing() {
        assertThat(Score.of(TRUTH, Map.of())).containsEntry(FieldName.RX_BIN, Score.MISSING);
    }

    @Test
    void whatIsNotShownIsRightOnlyIfAbsent() {
        assertThat(Score.of(TRUTH, Map.of())).containsEntry(FieldName.GROUP_NUMBER, Score.ABSENT);
        assertThat(score(FieldName.GROUP_NUMBER, "12345")).isEqualTo(Score.INVENTED);
        assertThat(Score.INVENTED.isFalse()).isTrue();
    }

    @Test
    void whatFollowsFromOtherFieldsMayBeGivenIfItIsRight() {
        assertThat(score(FieldName.PLAN_TYPE, "PPO")).isEqualTo(Score.DERIVED);
        assertThat(score(FieldName.PLAN_TYPE, "HMO")).isEqualTo(Score.INVENTED);
    }

    @Test
    void aNumberMayComeInParts() {
        var apart = Map.of(FieldName.MEMBER_NUMBER, "ABC123", FieldName.MEMBER_ID_SUFFIX, "01");
        var lost = Map.of(FieldName.MEMBER_NUMBER, "ABC123");

        assertThat(Score.of(TRUTH, apart)).containsEntry(FieldName.MEMBER_NUMBER, Score.RIGHT);
        assertThat(Score.of(TRUTH, lost)).containsEntry(FieldName.MEMBER_NUMBER, Score.WRONG);
    }

    @Test
    void everyFieldHasAScore() {
        assertThat(Score.of(TRUTH, Map.of())).containsOnlyKeys(FieldName.values());
    }

    private static Score score(FieldName field, String value) {
        return Score.of(TRUTH, Map.of(field, value)).get(field);
    }
}
