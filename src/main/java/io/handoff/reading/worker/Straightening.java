package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixScale;

import io.handoff.reading.worker.outline.CardOutline;
import io.handoff.reading.worker.outline.Grey;
import io.handoff.reading.worker.outline.Perspective;
import io.handoff.reading.worker.outline.Quad;
import java.util.Optional;

/** Finds the card in a picture and shows it as if it had been photographed from straight above. */
final class Straightening {

    /** How much beyond the outline is shown, as a share of the card: the outline is found to a pixel of a small picture. */
    private static final double MARGIN = 0.012;

    /** Less than this leaves out hardly any pixel, and making all of a picture smaller takes as long as reading a line. */
    private static final double MUCH_SMALLER = 0.7;

    /** Hardly a photograph has more once it is decoded, and all of them would be held beside the decoded ones. */
    private static final int MANY_PIXELS = 13_000_000;

    private Straightening() {}

    /** The card alone, where its outline shows. */
    static Optional<View> card(Decoded decoded) {
        Raster grey = decoded.grey();
        double small = (double) CardOutline.LOOKED_AT / Math.max(grey.width(), grey.height());
        if (small >= 1) {
            return Optional.empty();
        }
        return CardOutline.in(scaled(grey, small))
                .map(quad ->
                        straight(decoded, quad.wholeCard().scaled(1 / small).grown(MARGIN)));
    }

    private static View straight(Decoded decoded, Quad card) {
        double factor = Preparation.enlargement(Math.max(card.width(), card.height()));
        // Pixels that are left out would be noise: the picture is made smaller first, where many would be.
        boolean smaller = factor < MUCH_SMALLER
                || factor < 1 && decoded.grey().width() * decoded.grey().height() > MANY_PIXELS;
        Grey picture = smaller ? scaled(decoded.grey(), factor) : Pixels.of(decoded.grey());
        Quad corners = smaller ? card.scaled(factor) : card;
        int width = (int) Math.round(card.width() * factor);
        int height = (int) Math.round(card.height() * factor);
        Grey straight = Perspective.of(corners, width, height).seen(picture);
        double share =
                card.area() / ((double) decoded.grey().width() * decoded.grey().height());
        return new View(Pixels.raster(straight), decoded.scale() / factor, card, share);
    }

    private static Grey scaled(Raster grey, double factor) {
        try (Raster small = grey.with(pix -> pixScale(pix, (float) factor, (float) factor))) {
            return Pixels.of(small);
        }
    }
}
