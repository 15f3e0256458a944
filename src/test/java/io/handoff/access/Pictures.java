package io.handoff.access;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import java.awt.image.BufferedImage;

/** What phones take pictures of here. */
final class Pictures {
    /** A card that is read well. */
    static final byte[] CARD = JpegPress.baseline(SpecimenCard.complete().front(CardDesign.SIDE_BY_SIDE));

    /** A black wall: a picture, but soon read. */
    static final byte[] WALL = JpegPress.baseline(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB));

    private Pictures() {}
}
