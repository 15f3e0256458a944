package io.handoff.coverage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is paid for the plan as a whole, or for one kind of service, in the published form. Null is not known.
 *
 * @param serviceCode the service type code; null for the plan as a whole
 */
public record Figures(
        String serviceCode,
        Total individualDeductibleInNetwork,
        Total individualDeductibleOutNetwork,
        Total individualOopInNetwork,
        Total individualOopOutNetwork,
        Total familyDeductibleInNetwork,
        Total familyDeductibleOutNetwork,
        Total familyOopInNetwork,
        Total familyOopOutNetwork,
        Amount coInsuranceInNetwork,
        Amount coInsuranceOutNetwork,
        Amount coPaymentInNetwork,
        Amount coPaymentOutNetwork) {

    /** @param serviceCode null for the plan as a whole */
    static Figures of(Amounts amounts, String serviceCode) {
        return new Figures(
                serviceCode,
                total(amounts, "C", "IND", "Y"),
                total(amounts, "C", "IND", "N"),
                total(amounts, "G", "IND", "Y"),
                total(amounts, "G", "IND", "N"),
                total(amounts, "C", "FAM", "Y"),
                total(amounts, "C", "FAM", "N"),
                total(amounts, "G", "FAM", "Y"),
                total(amounts, "G", "FAM", "N"),
                Amount.of(amounts.coInsurance("Y")),
                Amount.of(amounts.coInsurance("N")),
                Amount.of(amounts.coPayment("Y", serviceCode)),
                Amount.of(amounts.coPayment("N", serviceCode)));
    }

    private static Total total(Amounts amounts, String information, String level, String network) {
        return Total.of(amounts.total(information, level, network), amounts.remaining(information, level, network));
    }

    boolean isEmpty() {
        return Stream.of(
                                individualDeductibleInNetwork,
                                individualDeductibleOutNetwork,
                                individualOopInNetwork,
                                individualOopOutNetwork,
                                familyDeductibleInNetwork,
                                familyDeductibleOutNetwork,
                                familyOopInNetwork,
                                familyOopOutNetwork)
                        .allMatch(Objects::isNull)
                && amounts().stream().allMatch(Objects::isNull);
    }

    private List<Amount> amounts() {
        return Stream.of(coInsuranceInNetwork, coInsuranceOutNetwork, coPaymentInNetwork, coPaymentOutNetwork)
                .toList();
    }
}
