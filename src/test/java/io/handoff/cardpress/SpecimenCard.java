package io.handoff.cardpress;

import java.awt.image.BufferedImage;

/** What an invented member's card says; null is not printed. */
public record SpecimenCard(
        String payerName,
        String planName,
        String memberName,
        String memberNumber,
        String groupNumber,
        String rxBin,
        String rxPcn,
        String rxGroup,
        String payerId) {

    /** A card with every field. */
    public static SpecimenCard complete() {
        return new SpecimenCard(
                "Larkspur Health Insurance",
                "Meadow Choice PPO",
                "Rosalind Okafor",
                "LKH204857316",
                "77341-02",
                "610415",
                "ADVLK",
                "RXLARK7",
                "LK482");
    }

    public SpecimenCard withMemberNumber(String number) {
        return new SpecimenCard(payerName, planName, memberName, number, groupNumber, rxBin, rxPcn, rxGroup, payerId);
    }

    public SpecimenCard withMemberName(String name) {
        return new SpecimenCard(payerName, planName, name, memberNumber, groupNumber, rxBin, rxPcn, rxGroup, payerId);
    }

    public SpecimenCard withPayerName(String name) {
        return new SpecimenCard(name, planName, memberName, memberNumber, groupNumber, rxBin, rxPcn, rxGroup, payerId);
    }

    public SpecimenCard withPayerId(String id) {
        return new SpecimenCard(payerName, planName, memberName, memberNumber, groupNumber, rxBin, rxPcn, rxGroup, id);
    }

    /** A card that shows who is insured where, and nothing about prescriptions. */
    public SpecimenCard withoutPharmacy() {
        return new SpecimenCard(payerName, planName, memberName, memberNumber, groupNumber, null, null, null, payerId);
    }

    /** The front, 1011 by 638 pixels: an ID-1 card (ISO/IEC 7810) at 300 dots an inch. */
    public BufferedImage front(CardDesign design) {
        return front(design, 1011);
    }

    /** @param width in pixels; the height follows */
    public BufferedImage front(CardDesign design, int width) {
        Sheet sheet = new Sheet(width, width * 638 / 1011);
        design.print(this, sheet);
        return sheet.done();
    }
}
