package io.handoff.story;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import java.awt.image.BufferedImage;

/** Pictures that the stories' people take. */
final class Specimens {
    static final String MEMBER_NUMBER = SpecimenCard.complete().memberNumber();

    private Specimens() {}

    /** The front of a card with every field. */
    static byte[] front() {
        return JpegPress.baseline(SpecimenCard.complete().front(CardDesign.SIDE_BY_SIDE));
    }

    /** A card that can be read in the least time. */
    static byte[] smallest(String memberNumber) {
        SpecimenCard card = new SpecimenCard(
                "Larkspur Health", null, "Rosalind Okafor", memberNumber, null, null, null, null, null);
        return JpegPress.baseline(card.front(CardDesign.LIST, 500));
    }

    /** Another face of a card: it says nothing of the member. */
    static byte[] back() {
        return JpegPress.baseline(SpecimenCard.complete().withMemberNumber(null).front(CardDesign.STACKED));
    }

    /** A grey wall. */
    static byte[] nothing() {
        BufferedImage wall = new BufferedImage(1000, 640, BufferedImage.TYPE_BYTE_GRAY);
        var brush = wall.createGraphics();
        brush.setBackground(java.awt.Color.LIGHT_GRAY);
        brush.clearRect(0, 0, 1000, 640);
        brush.dispose();
        return JpegPress.baseline(wall);
    }
}
