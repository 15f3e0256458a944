package io.handoff.cardpress;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;

/** Cards that carry a machine-readable code, and photographs of them. */
public final class CodedCard {
    private static final int WIDTH = 1800;

    private CodedCard() {}

    /**
     * A card's front with a code in its lower right part, on a white ground.
     *
     * @param share of the card's width that the code takes with its quiet zone, 0 to 1
     */
    public static BufferedImage front(SpecimenCard card, BarcodeFormat format, String text, double share) {
        BufferedImage front = card.withoutPharmacy().front(CardDesign.SIDE_BY_SIDE, WIDTH);
        BufferedImage code = code(format, text);
        int width = (int) (share * WIDTH);
        int height = format == BarcodeFormat.CODE_128 ? width / 5 : width * code.getHeight() / code.getWidth();
        int left = WIDTH - width - 60;
        int top = front.getHeight() - height - 40;
        Graphics2D graphics = front.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(left - 30, top - 30, width + 60, height + 60);
        graphics.drawImage(code, left, top, width, height, null);
        graphics.dispose();
        return front;
    }

    /** What a phone makes of it that is held aslant, in a dim room, by an unsteady hand. */
    public static byte[] photographed(BufferedImage card, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<Effect, Double> strengths = new EnumMap<>(Effect.class);
        strengths.put(Effect.PERSPECTIVE, 12.0);
        strengths.put(Effect.ROTATION, 6.0);
        strengths.put(Effect.NOISE, 6.0);
        strengths.put(Effect.BLUR, 0.5);
        strengths.put(Effect.SHADOW, 0.3);
        strengths.put(Effect.COMPRESSION, 25.0);
        return Photograph.of(card, new Conditions(strengths, 2400, 1800, 0.85, 0, false), random);
    }

    /** The front of a card without a code, as it leaves the press. */
    public static BufferedImage plain(int index) {
        var payer = new CardPayer("Larkspur Health Insurance", "LK482", java.util.Set.of("LK482"));
        return BenchCard.of(7, index, (programme, random) -> payer).printedFront(1600);
    }

    private static BufferedImage code(BarcodeFormat format, String text) {
        try {
            // The smallest picture that each writer makes; enlarged without smoothing it keeps its modules.
            var matrix = new MultiFormatWriter().encode(text, format, 0, 0);
            return MatrixToImageWriter.toBufferedImage(matrix);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
