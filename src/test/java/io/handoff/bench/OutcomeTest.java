package io.handoff.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.bench.Product.Read;
import io.handoff.fields.FieldName;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Truth TRUTH = new Truth(
            Map.of("member_number", Set.of("A1234"), "member_name", Set.of("Ann Lee"), "payer_name", Set.of("Aetna")),
            Map.of(),
            Set.of("60054"));
    private static final Map<FieldName, String> ALL_RIGHT =
            Map.of(FieldName.MEMBER_NUMBER, "A1234", FieldName.MEMBER_NAME, "Ann Lee", FieldName.PAYER_NAME, "Aetna");

    @Test
    void aCardIsRightInAllWhereItsMainFieldsAreRightAndNoneIsInvented() {
        var invented = Map.of(
                FieldName.MEMBER_NUMBER,
                "A1234",
                FieldName.MEMBER_NAME,
                "Ann Lee",
                FieldName.PAYER_NAME,
                "Aetna",
                FieldName.RX_BIN,
                "610279");
        var missing = Map.of(FieldName.MEMBER_NUMBER, "A1234", FieldName.MEMBER_NAME, "Ann Lee");

        assertThat(outcome(ALL_RIGHT).isRightInAll()).isTrue();
        assertThat(outcome(invented).isRightInAll()).isFalse();
        assertThat(outcome(missing).isRightInAll()).isFalse();
    }

    @Test
    void thePayerCountsWhereItIsAmongTheFirstThree() {
        assertThat(outcome(ALL_RIGHT, "60054", "1", "2").hasPayerAmongFirst()).isTrue();
        assertThat(outcome(ALL_RIGHT, "1", "2", "60054").hasPayerAmongFirst()).isTrue();
        assertThat(outcome(ALL_RIGHT, "1", "2", "3", "60054").hasPayerAmongFirst())
                .isFalse();
        assertThat(outcome(ALL_RIGHT).hasPayerAmongFirst()).isFalse();
    }

    @Test
    void theReportCountsEachFieldAndTheGoals() {
        var wrong = Map.of(FieldName.MEMBER_NUMBER, "A1235", FieldName.GROUP_NUMBER, "77");
        var bytes = new ByteArrayOutputStream();

        new Report("tuned", List.of(outcome(ALL_RIGHT, "60054"), outcome(wrong), outcome(Map.of(), "9")))
                .print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .containsPattern("member_number +1 +1 +1 +0 +0 +33.3 %")
                .containsPattern("group_number +0 +0 +0 +2 +1 +-")
                .containsPattern("member number right +33.3 % \\(1 of 3\\)")
                .containsPattern("member number wrong +33.3 % \\(1 of 3\\)")
                .containsPattern("all right +33.3 % \\(1 of 3\\)")
                .containsPattern("payer among the first three +33.3 % \\(1 of 3\\)");
    }

    @Test
    void theBreakdownCountsMemberNumbersUnderEachTrait() {
        var bytes = new ByteArrayOutputStream();

        new Breakdown(List.of(outcome(ALL_RIGHT), outcome(Map.of(FieldName.MEMBER_NUMBER, "A1")), outcome(Map.of())))
                .print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).containsPattern("strong BLUR +3 +1 +1");
    }

    private static Outcome outcome(Map<FieldName, String> fields, String... payerIds) {
        return Outcome.of(TRUTH, new Read(fields, List.of(payerIds), 1_000_000, List.of()), 0, Set.of("strong BLUR"));
    }
}
