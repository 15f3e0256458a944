package io.handoff.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.x12.Incoming;
import io.handoff.x12.PayerAnswer;
import io.handoff.x12.Samples;
import io.handoff.x12.X12Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the samples beside the repository come to. */
class SampleSummariesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void allOfAnActivePlanIsFound() {
        var summary = summary("271_active_benefits.271");

        assertThat(summary.at("/subscriber_details").toString())
                .isEqualTo("{\"member_id\":\"MBR0001\",\"first_name\":\"JOHN\",\"last_name\":\"DOE\",\"gender\":\"M\","
                        + "\"address\":{\"address1\":\"1 EXAMPLE ST\",\"city\":\"ANYTOWN\",\"state\":\"OH\","
                        + "\"postal_code\":\"44101\"},\"date_of_birth\":\"19800115\"}");
        assertThat(summary.at("/payer_details").toString()).isEqualTo("{\"payer_name\":\"EXAMPLE HEALTH PLAN\"}");
        assertThat(summary.at("/plan_details").toString())
                .isEqualTo(
                        "{\"group_name\":\"EXAMPLE EMPLOYER\",\"group_number\":\"GRP0001\","
                                + "\"plan_start_date\":\"2026-01-01\",\"plan_name\":\"EXAMPLE PPO 1500\",\"plan_active\":true}");
        assertThat(summary.at("/coverage_summary").toString())
                .isEqualTo(
                        "{\"individual_deductible_in_network\":{\"total_amount\":\"1500\",\"remaining_amount\":\"912.34\"},"
                                + "\"individual_deductible_out_network\":{\"total_amount\":\"3000\"},"
                                + "\"individual_oop_in_network\":{\"total_amount\":\"5000\",\"remaining_amount\":\"4412.34\"},"
                                + "\"family_deductible_in_network\":{\"total_amount\":\"3000\",\"remaining_amount\":\"2412.34\"},"
                                + "\"family_oop_in_network\":{\"total_amount\":\"10000\",\"remaining_amount\":\"9412.34\"}}");
        assertThat(summary.at("/urgent_care").toString())
                .isEqualTo("{\"service_code\":\"UC\",\"co_payment_in_network\":{\"amount\":\"75\"}}");
        assertThat(summary.at("/emergency_room").toString())
                .as("the same in and out of the network")
                .isEqualTo("{\"service_code\":\"86\",\"co_payment_in_network\":{\"amount\":\"300\"},"
                        + "\"co_payment_out_network\":{\"amount\":\"300\"}}");
        assertThat(summary.at("/office_visit").toString())
                .as("two co-payments, told apart by free text only: none of them is certain")
                .isEqualTo("{\"service_code\":\"98\",\"co_insurance_in_network\":{\"amount\":\"0.2\"},"
                        + "\"co_insurance_out_network\":{\"amount\":\"0.4\"}}");
        assertThat(summary.has("errors")).isFalse();
        assertThat(summary.has("dental_care"))
                .as("named among the covered, and said not to be")
                .isFalse();
    }

    @Test
    void aPlanThatHasEndedIsNotActive() {
        var summary = summary("271_inactive.271");

        assertThat(summary.at("/plan_details").toString())
                .isEqualTo("{\"plan_end_date\":\"2025-12-31\",\"plan_active\":false}");
        assertThat(summary.has("coverage_summary")).isFalse();
    }

    @Test
    void aDependantsCoverageIsTheDependantsAndTheMemberNumberTheSubscribers() {
        var summary = summary("271_dependent_active.271");

        assertThat(summary.at("/subscriber_details/member_id").textValue()).isEqualTo("MBR0001");
        assertThat(summary.at("/plan_details/plan_active").booleanValue()).isTrue();
        assertThat(summary.at("/plan_details/group_number").textValue()).isEqualTo("GRP0001");
        assertThat(summary.at("/office_visit/co_payment_in_network/amount").textValue())
                .isEqualTo("25");
    }

    @ParameterizedTest
    @CsvSource({
        "271_aaa42_payer_down.271, 42, Loop 2100A",
        "271_aaa43_provider_invalid.271, 43, Loop 2100B",
        "271_aaa67_dependent_patient_not_found.271, 67, Loop 2100D",
        "271_aaa71_dob_mismatch.271, 71, Loop 2100C",
        "271_aaa72_invalid_member_id.271, 72, Loop 2100C",
        "271_aaa73_invalid_name.271, 73, Loop 2100C",
        "271_aaa75_subscriber_not_found.271, 75, Loop 2100C",
        "271_aaa76_duplicate_member_id.271, 76, Loop 2100C",
        "271_aaa80_no_payer_response.271, 80, Loop 2100A",
        "stupidedi-error-not-eligible.X279A1.271, 50, Loop 2100B"
    })
    void aRejectionIsToldWithWhatToDo(String name, String code, String location) {
        var errors = summary(name).required("errors");

        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/code").textValue()).isEqualTo(code);
        assertThat(errors.at("/0/location").textValue()).isEqualTo(location);
        assertThat(errors.at("/0/description").textValue()).isNotBlank();
        assertThat(errors.at("/0/followup_action").textValue()).isNotBlank();
        assertThat(errors.at("/0/possible_resolutions").textValue()).endsWith(".");
        assertThat(summary(name).has("plan_details")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linuxforhealth-demo.271",
                "linuxforhealth-subscriber-health-benefit-check.271",
                "linuxforhealth-dependent-health-benefit-check.271"
            })
    void coPaymentsInAndOutOfTheNetworkAreToldApart(String name) {
        var summary = summary(name);

        assertThat(summary.at("/plan_details").toString())
                .isEqualTo("{\"plan_start_date\":\"2006-01-01\",\"plan_name\":\"GOLD 123 PLAN\",\"plan_active\":true}");
        for (var service :
                new String[] {"medical_care", "chiropractic", "emergency_room", "office_visit", "urgent_care"}) {
            assertThat(summary.at("/" + service + "/co_payment_in_network/amount")
                            .textValue())
                    .isEqualTo("10.00");
            assertThat(summary.at("/" + service + "/co_payment_out_network/amount")
                            .textValue())
                    .isEqualTo("30.00");
        }
    }

    /** Its last benefit, the one out of the network, is tied to one named physician. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stupidedi-resp-clinic-subscriber-eligibility.X279.271",
                "stupidedi-resp-physician-dependent-eligibility.X279.271"
            })
    void theOlderGuideWithAnotherSeparatorIsRead(String name) {
        var summary = summary(name);

        assertThat(summary.at("/plan_details/plan_active").booleanValue()).isTrue();
        assertThat(summary.at("/office_visit/co_payment_in_network/amount").textValue())
                .isEqualTo("10");
        assertThat(summary.at("/office_visit").has("co_payment_out_network")).isFalse();
    }

    @Test
    void anotherVersionIsRefusedAsSuch() {
        for (var name : new String[] {"imsweb-x271.txt", "imsweb-x270.txt"}) {
            var text = Samples.text(name);
            assertThatThrownBy(() -> Incoming.read(text))
                    .isInstanceOf(X12Problem.class)
                    .hasMessageContaining("Version")
                    .hasMessageContaining("00401");
        }
    }

    @Test
    void anAnswerWhoseEndsDoNotFitIsNotUnderstood() {
        var text = Samples.text("linuxforhealth-subscriber-health-benefit-check-error.271");
        assertThatThrownBy(() -> Incoming.read(text))
                .isInstanceOf(X12Problem.class)
                .hasMessageContaining("(SE02)");
    }

    private static JsonNode summary(String name) {
        var answer = (PayerAnswer) Incoming.read(Samples.text(name));
        return Json.MAPPER.valueToTree(Summary.of(answer, DAY));
    }
}
