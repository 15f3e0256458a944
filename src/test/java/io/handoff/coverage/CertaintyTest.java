package io.handoff.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.x12.Incoming;
import io.handoff.x12.KnownCodes;
import io.handoff.x12.PayerAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain is told, and what is not is absent. Segments of an answer stand on the left, with blanks between them. */
class CertaintyTest {
    private static final String COPAY = "/office_visit/co_payment_in_network/amount";
    private static final String SHARE = "/coverage_summary/co_insurance_in_network/amount";
    private static final String TOTAL = "/coverage_summary/individual_deductible_in_network/total_amount";
    private static final String LEFT = "/coverage_summary/individual_deductible_in_network/remaining_amount";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "EB*B*IND*98***27*25*****Y, 25",
        "EB*B**98***27*25*****W, 25",
        "EB*B*IND*98****25.00*****Y, 25.00",
        "EB*B*IND*98***27*0*****Y, 0",
        "EB*B*IND*98***27*25*****Y EB*B*FAM*98***27*25.00*****Y, 25",
        "EB*B*IND*98***27*25*****Y EB*B*IND*98***27*30*****N, 25",
        "EB*B*IND*98***27*25*****Y EB*B*IND*UC***27*75*****Y, 25",
        "EB*B*IND*98***27*25*****Y EB*B*IND*98***27*20*****Y DTP*348*D8*20270101, 25",
        "EB*B*IND*98***27*25*****Y EB*B*IND*98***27*20*****Y DTP*292*RD8*20250101-20251231, 25"
    })
    void aCoPaymentOnWhichAllAgreeIsTold(String segments, String amount) {
        assertThat(of(segments).at(COPAY).textValue()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "EB*B*IND*98***27*25*****Y EB*B*IND*98***27*50*****Y",
        "EB*B*IND*98***27*25*****Y EB*B*IND*98***27*50*****W",
        "EB*B*IND*98***27*25*****Y EB*B*IND*98***27*50*****Y MSG*SPECIALIST",
        "EB*B*IND*98***27*25*****Y EB*B*IND*98*********Y",
        "EB*B*IND*98***27*50*****Y MSG*SPECIALIST",
        "EB*B*IND*98***27*50*****Y III*ZZ*21",
        "EB*B*IND*98***27*50*****Y HSD*VS*20",
        "EB*B*IND*98***27*50*****Y*HC:99213",
        "EB*B*IND*98***27*50**VS*20**Y",
        "EB*B*IND*98***27*50*****Y LS*2120 NM1*P3*1*JONES*MARCUS LE*2120",
        "EB*B*CHD*98***27*25*****Y",
        "EB*B*IND*98***36*25*****Y",
        "EB*B*IND*98***29*25*****Y",
        "EB*B*IND*98***27*-25*****Y",
        "EB*B*IND*98***27*25*.2****Y",
        "EB*B*IND*98***27*25*****U",
        "EB*B*IND*98***27*25",
        "EB*B*IND*98***27*25*****Y DTP*348*D8*20270101"
    })
    void aCoPaymentThatIsNotCertainIsAbsent(String segments) {
        assertThat(of(segments).at(COPAY).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EB*A*IND*30*****.2****Y, 0.2",
        "EB*A*IND*30***23**0.20****Y, 0.20",
        "EB*A*IND*30*****1****Y, 1",
        "EB*A*IND*30*****0****Y, 0",
        "EB*A*IND*30*****20****Y, ",
        "EB*A*IND*30*****-.2****Y, ",
        "EB*A*IND*30****20*****Y, ",
        "EB*A*IND*30*****.2****Y EB*A*IND*30*****.3****Y, "
    })
    void aCoInsuranceIsAShareOfOne(String segments, String amount) {
        assertThat(of(segments).at(SHARE).textValue()).isEqualTo(amount);
    }

    /** X12 element 615. Day, visit and the kinds of year say the same of what is paid each time; the others something else. */
    @ParameterizedTest(name = "EB06 {0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "6,  -, -, -, -",
                "7,  -, -, 3, .2",
                "13, -, -, -, -",
                "21, -, -, -, -",
                "22, 1, -, -, .2",
                "23, 1, -, -, .2",
                "24, -, -, -, -",
                "25, 1, -, -, .2",
                "26, -, -, -, -",
                "27, -, -, 3, .2",
                "28, -, -, -, -",
                "29, -, 1, -, -",
                "30, -, -, -, -",
                "31, -, -, -, -",
                "32, -, -, -, -",
                "33, -, -, -, -",
                "34, -, -, -, -",
                "35, -, -, -, -",
                "36, -, -, -, -"
            })
    void whatAnAmountIsOfDecidesWhatItTells(String time, String total, String left, String copay, String share) {
        var summary = of("EB*C*IND*30***TIME*1*****Y EB*B*IND*98***TIME*3*****Y EB*A*IND*30***TIME**.2****Y"
                .replace("TIME", time));

        assertThat(summary.at(TOTAL).textValue()).isEqualTo(total);
        assertThat(summary.at(LEFT).textValue()).isEqualTo(left);
        assertThat(summary.at(COPAY).textValue()).isEqualTo(copay);
        assertThat(summary.at(SHARE).textValue()).isEqualTo(share == null ? null : "0" + share);
    }

    @Test
    void theyAreAllThatMayStandThere() {
        var rows = Stream.of(getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("whatAnAmountIsOfDecidesWhatItTells"))
                .flatMap(method ->
                        Stream.of(method.getAnnotation(CsvSource.class).value()))
                .map(row -> row.substring(0, row.indexOf(',')));
        assertThat(rows).containsExactlyInAnyOrderElementsOf(KnownCodes.times());
    }

    /** 99 is a physician's visit to who lies in a hospital, 48 the stay itself. */
    @ParameterizedTest
    @CsvSource({
        "98, office_visit, 25",
        "UC, urgent_care, 25",
        "86, emergency_room, 25",
        "33, chiropractic, 25",
        "PT, physical_therapy, 25",
        "AE, physical_medicine, 25",
        "MH, mental_health, 25",
        "48, hospital_inpatient, ",
        "99, professional_physician_visit_inpatient, ",
        "A7, psychiatric_inpatient, ",
        "AB, rehabilitation_inpatient, ",
        "CG, mental_health_facility_inpatient, ",
        "AG, skilled_nursing_care, ",
        "1, medical_care, "
    })
    void aDayIsAVisitWhereNobodyStaysOvernight(String service, String name, String amount) {
        var summary = of("EB*B*IND*" + service + "***7*25*****Y");
        assertThat(summary.at("/" + name + "/co_payment_in_network/amount").textValue())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "EB*1*IND*35, true",
        "EB*1*IND*35^98 EB*6*IND*98, true",
        "EB*1*IND*35 EB*I*IND*35, false",
        "EB*1*IND*35 LS*2120 NM1*PRP*2*OTHER PLAN LE*2120, false",
        "EB*1*IND*35 LS*2120 NM1*VN*2*OUR DENTISTS LE*2120, true",
        "EB*1*IND*35 EB*6*IND*35, false",
        "EB*1*IND*35 EB*7*IND*35, false",
        "EB*1*IND*35 EB*8*IND*98^35, false",
        "EB*1*IND*35 EB*I*IND*35 DTP*292*RD8*20250101-20251231, true"
    })
    void aServiceIsCoveredWhereNothingSaysOtherwise(String segments, boolean covered) {
        assertThat(of(segments).has("dental_care")).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "EB*C*IND*30***23*1500*****Y EB*C*IND*30***29*912.34*****Y, 1500, 912.34",
        "EB*C*IND*30****1500*****Y, 1500, ",
        "EB*C*IND*30***29*0*****Y, , 0",
        "EB*C*IND*30***23*1500*****Y EB*C*IND*30***24*200*****Y, 1500, ",
        "EB*C*IND*30***23*1500*****Y EB*C*IND*30***22*2000*****Y, , ",
        "EB*C*IND*30***23*1500*****Y EB*C*IND*30***29*2000*****Y, , ",
        "EB*C*FAM*30***23*1500*****Y, , ",
        "EB*C**30***23*1500*****Y, , ",
        "EB*C*IND*35***23*50*****Y, , ",
        "EB*C*IND*30***23*99999*****Y, , ",
        "EB*C*IND*30***23*99999.00*****Y EB*C*IND*30***29*912.34*****Y, , ",
        "EB*C*IND*30****9999999.99*****W EB*C*IND*30***29*99999*****Y, , ",
        "EB*C*IND*30***23*99999.99*****N EB*C*IND*30***29*912.34*****Y, , 912.34",
        "EB*C*FAM*30***23*99999.99*****Y EB*C*IND*30***29*912.34*****Y, , 912.34",
        "EB*C*IND*30***32*999999*****Y EB*C*IND*30***29*912.34*****Y, , 912.34",
        "EB*C*IND*30***23*1500*****Y EB*C*IND*30***29*99999*****Y, 1500, ",
        "EB*C*IND*30***23*9999*****Y EB*C*IND*30***29*9999*****Y, 9999, 9999",
        "EB*C*IND*30***23*99999.5*****Y, 99999.5, "
    })
    void aDeductibleIsOfOnePersonAndOfAYear(String segments, String total, String left) {
        assertThat(of(segments).at(TOTAL).textValue()).isEqualTo(total);
        assertThat(of(segments).at(LEFT).textValue()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "EB*1**30*PR*GOLD EB*C*IND*30*PR*GOLD*23*1500*****Y, 1500",
        "EB*1**30**GOLD EB*1**30**GOLD EB*C*IND*30*HM*GOLD*23*1500*****Y, 1500",
        "EB*1**30**GOLD EB*1**30**VISION EB*C*IND*30***23*1500*****Y, 1500",
        "EB*1**30**GOLD EB*1**35**VISION EB*C*IND*30**GOLD*23*1500*****Y, 1500",
        "EB*1**30**GOLD EB*1**30**VISION EB*C*IND*30**GOLD*23*1500*****Y, ",
        "EB*1**30**GOLD EB*1**30**VISION EB*C*IND*30**VISION*23*50*****Y, ",
        "EB*1**30*MA EB*1**30*MB EB*C*IND*30*MB**23*257*****Y, ",
        "EB*1**30*MA EB*1**30*MB EB*C*IND*30***23*1500*****Y EB*C*IND*30*MB**23*257*****Y, ",
        "EB*1**30**GOLD EB*1**30**OLD DTP*291*RD8*20250101-20251231 EB*C*IND*30**OLD*23*50*****Y, "
    })
    void ofTwoPlansTheDeductibleOfOneIsNotThatOfAll(String segments, String total) {
        assertThat(of(segments).at(TOTAL).textValue()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "EB*1*IND*30, true",
        "EB*3*IND*30, true",
        "EB*1*IND*1^98, true",
        "EB*6*IND*30, false",
        "EB*7*IND*30, false",
        "EB*1*IND*30 EB*6*IND*35, true",
        "EB*1*IND*30 EB*6*IND*30, ",
        "EB*1*IND*98 EB*6*IND*35, ",
        "EB*6*IND*98, ",
        "EB*6*IND*98^35, ",
        "EB*1*IND*98 EB*6*IND*30, false",
        "EB*5*IND*30, ",
        "EB*R*IND*30, ",
        "EB*1*IND*30 LS*2120 NM1*PRP*2*OTHER PLAN LE*2120, ",
        "EB*1*IND*30 LS*2120 NM1*SEP*2*OTHER PLAN LE*2120, ",
        "EB*1*IND*30 LS*2120 NM1*TTP*2*OTHER PLAN LE*2120, ",
        "EB*1*IND*30 LS*2120 NM1*PR*2*PLAN NM1*PRP*2*OTHER PLAN LE*2120, ",
        "EB*1*IND*30 LS*2120 NM1*PRP*2*OTHER PLAN LE*2120 EB*1*IND*98, ",
        "EB*1*IND*30 DTP*291*RD8*20250101-20251231 EB*1*IND*98, ",
        "EB*1*IND*30 LS*2120 NM1*PRP*2*OTHER PLAN LE*2120 EB*6*IND*30, false",
        "EB*1*IND*30 LS*2120 NM1*P3*1*JONES*MARCUS LE*2120, true",
        "EB*6*IND*30 LS*2120 NM1*PR*2*PLAN LE*2120, false",
        "EB*1*IND*30 LS*2120 NM1*PR*2*PLAN LE*2120 EB*6*IND*35, true"
    })
    void aPlanIsActiveWhereThePayerSaysSoOfTheWholePlan(String segments, Boolean active) {
        var told = of(segments).at("/plan_details/plan_active");
        assertThat(told.isMissingNode() ? null : told.booleanValue()).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({
        "DTP*291*RD8*20260101-20261231 EB*1*IND*30, 2026-01-01, 2026-12-31",
        "DTP*291*RD8*20260105-20260105 EB*1*IND*30, , ",
        "DTP*291*RD8*20261231-20260101 EB*1*IND*30, , ",
        "DTP*291*D8*20260105 EB*1*IND*30, , ",
        "DTP*291*RD8*20260105-20260105 DTP*346*D8*20250701 EB*1*IND*30, 2025-07-01, ",
        "DTP*346*D8*20250701 DTP*347*D8*20260630 EB*1*IND*30, 2025-07-01, 2026-06-30",
        "DTP*346*RD8*20250701-20260630 EB*1*IND*30, 2025-07-01, 2026-06-30",
        "DTP*346*RD8*20260105-20260105 EB*1*IND*30, , ",
        "EB*1*IND*30 DTP*346*D8*20250701, 2025-07-01, ",
        "EB*1*IND*30 DTP*291*RD8*20250701-20260630, 2025-07-01, 2026-06-30",
        "EB*1*IND*30 DTP*291*RD8*20260105-20260105, , ",
        "DTP*346*D8*20240101 EB*1*IND*30 DTP*291*RD8*20250701-20260630, 2024-01-01, 2026-06-30",
        "EB*1*IND*30 EB*1*IND*35 DTP*291*RD8*20250701-20260630, , "
    })
    void aPlansDaysAreNotTheDayOfTheQuestion(String segments, String start, String end) {
        var plan = of(segments).at("/plan_details");
        assertThat(plan.at("/plan_start_date").textValue()).isEqualTo(start);
        assertThat(plan.at("/plan_end_date").textValue()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "EB*1*IND*30 REF*6P*G7*NORTHWIND, G7, NORTHWIND, ",
        "EB*1*IND*30 REF*1L*G7 REF*18*P9, G7, , P9",
        "EB*1*IND*30 REF*1L*L1 REF*6P*G7, G7, , ",
        "REF*6P*G1*ONE EB*1*IND*30 REF*6P*G7*NORTHWIND, G1, ONE, ",
        "REF*18*P1 EB*1*IND*30 REF*6P*G7, G7, , P1",
        "EB*1*IND*30 REF*6P*G7 EB*1*IND*30 REF*6P*G8, , , ",
        "EB*1*IND*30 EB*1*IND*35 REF*6P*G7, , , ",
        "EB*1*IND*30 EB*C*IND*30***23*1500*****Y REF*6P*G7, , , ",
        "EB*1*IND*30 REF*N6*NET1*A NETWORK, , , "
    })
    void whatIsNotSaidOfThePatientIsTakenFromThePlansStatus(String segments, String group, String name, String plan) {
        var details = of(segments).at("/plan_details");
        assertThat(details.at("/group_number").textValue()).isEqualTo(group);
        assertThat(details.at("/group_name").textValue()).isEqualTo(name);
        assertThat(details.at("/plan_number").textValue()).isEqualTo(plan);
    }

    @Test
    void aDependantsDaysGoBeforeThePlansAndThoseBeforeTheSubscribers() {
        assertThat(ofDependent("DTP*346*D8*20240101", "DTP*346*D8*20250101", "DTP*346*D8*20260101"))
                .isEqualTo("2025-01-01");
        assertThat(ofDependent("DTP*346*D8*20240101", "", "DTP*346*D8*20260101"))
                .isEqualTo("2026-01-01");
        assertThat(ofDependent("DTP*346*D8*20240101", "", "")).isEqualTo("2024-01-01");
        assertThat(ofDependent("", "", "")).isNull();
    }

    /** When the plan begins by what is said of the subscriber, the dependant and the plan. */
    private static String ofDependent(String subscriber, String dependent, String plan) {
        var segments = Stream.of(subscriber, "HL*4*3*23*0", "NM1*03*1*DOE*AMY", dependent, "EB*1*IND*30", plan)
                .filter(segment -> !segment.isEmpty());
        return of(segments.collect(Collectors.joining(" ")))
                .at("/plan_details/plan_start_date")
                .textValue();
    }

    @Test
    void aStretchThatEndsBeforeItBeginsIsNoDays() {
        var summary = of("EB*1*IND*30 EB*B*IND*98***27*25*****Y DTP*292*RD8*20261231-20260101");
        assertThat(summary.at(COPAY).isMissingNode()).isTrue();
        assertThat(summary.at("/plan_details/plan_active").booleanValue()).isTrue();
    }

    /** As one of the largest payers writes it. */
    @Test
    void aPlanThatNamesThePayerItselfIsThePatientsOwn() {
        var plan = of("EB*1**30*PR*LPPO-CHOICE PLUS LS*2120 NM1*PR*2*UNITEDHEALTHCARE*****PI*87726"
                        + " PER*IC**UR*WWW.EXAMPLE.ORG LE*2120 EB*6**35")
                .at("/plan_details");
        assertThat(plan.at("/plan_active").booleanValue()).isTrue();
        assertThat(plan.at("/plan_name").textValue()).isEqualTo("LPPO-CHOICE PLUS");
    }

    @Test
    void twoGroupsAreNone() {
        var plan = of("REF*6P*G1*ONE REF*6P*G2*ONE EB*1*IND*30").at("/plan_details");

        assertThat(plan.has("group_number")).isFalse();
        assertThat(plan.has("plan_start_date")).isFalse();
    }

    private static JsonNode of(String text) {
        // blanks within texts are put back after the parting
        var parts = new ArrayList<>(List.of(text.split(" (?=[A-Z0-9]{2,3}\\*)")));
        var segments = new ArrayList<>(List.of(
                "ST*271*0001*005010X279A1",
                "BHT*0022*11*REQ1*20260105*1200",
                "HL*1**20*1",
                "NM1*PR*2*PLAN*****PI*99999",
                "HL*2*1*21*1",
                "NM1*1P*2*CLINIC*****XX*1234567893",
                "HL*3*2*22*0",
                "NM1*IL*1*DOE*JOHN****MI*M1"));
        segments.addAll(parts);
        segments.add("SE*" + (segments.size() + 1) + "*0001");
        var x12 = TablesTest.interchange("HB", "005010X279A1", segments.toArray(String[]::new));
        return Json.MAPPER.valueToTree(Summary.of((PayerAnswer) Incoming.read(x12), LocalDate.of(2026, 1, 5)));
    }
}
