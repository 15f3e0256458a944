package io.handoff.cardpress;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * One of the cards that reading is measured with, from a seed and its place in the row: layouts take turns, and two cards
 * in five are held out, for their layout or their typeface. The same seed and place give the same card, however many there
 * are.
 */
public final class BenchCard {
    private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");
    private static final int PARTS = 16;
    /** Pixels, where the words count and not the picture. */
    private static final int SMALL = 100;
    /** Of the cards in a layout that is tuned with, one in so many has a typeface that is not. */
    private static final int HELD_OUT_FACE = 7;

    private static final List<Color> COLOURS = List.of(
            new Color(0x1F3A6E),
            new Color(0x7A1F3D),
            new Color(0x14532D),
            new Color(0x4C1D95),
            new Color(0x0E5A6B),
            new Color(0x8A3B12),
            new Color(0x222B36));

    private final int index;
    private final long seed;
    private final Layout layout;
    private final Face face;
    private final CardFacts facts;
    private final Conditions conditions;

    private BenchCard(long seed, int index, BiFunction<Programme, RandomGenerator, CardPayer> payers) {
        this.seed = seed;
        this.index = index;
        layout = layoutOf(index);
        RandomGenerator random = random(1);
        face = face(random);
        facts = Inventor.facts(layout.programme(), payers.apply(layout.programme(), random), random);
        conditions = Conditions.drawn(random(4));
    }

    /** @param payers draws the payer of a card for a programme */
    public static BenchCard of(long seed, int index, BiFunction<Programme, RandomGenerator, CardPayer> payers) {
        return new BenchCard(seed, index, payers);
    }

    /** Whether no tuning may look at the card. */
    public static boolean isHeldOut(int index) {
        return layoutOf(index).isHeldOut() || hasHeldOutFace(index);
    }

    public int index() {
        return index;
    }

    public Layout layout() {
        return layout;
    }

    public Face face() {
        return face;
    }

    public CardFacts facts() {
        return facts;
    }

    /** How its pictures are taken. */
    public Conditions conditions() {
        return conditions;
    }

    /** Both sides, printed {@code pixels} wide, and what they show. */
    Print print(int pixels) {
        boolean isOnBack = random(2).nextInt(100) < 50;
        CardSheet front = new CardSheet(pixels, face);
        layout.printFront(side(front, isOnBack ? facts.without("payer_id") : facts, 2));
        CardSheet back = new CardSheet(pixels, face);
        Backs.print(side(back, isOnBack ? facts : facts.without("payer_id"), 3));
        Map<String, String> shown = new LinkedHashMap<>(front.shown());
        back.shown().forEach(shown::putIfAbsent);
        return new Print(front, back, shown);
    }

    /** What the card says, by the fields' keys in the published {@code details}, and what is right beside it. */
    public Map<String, String> shown() {
        return print(SMALL).shown();
    }

    /** The photographs: JPEG files of front and back. */
    public List<byte[]> photographs() {
        RandomGenerator random = random(5);
        Print print = print(conditions.cardWidth());
        return List.of(
                Photograph.of(print.front().done(), conditions, random),
                Photograph.of(print.back().done(), conditions, random));
    }

    /** The front as it left the press. */
    BufferedImage printedFront(int pixels) {
        return print(pixels).front().done();
    }

    /** A card as it left the press. */
    record Print(CardSheet front, CardSheet back, Map<String, String> shown) {}

    private Side side(CardSheet sheet, CardFacts facts, int part) {
        RandomGenerator random = random(6);
        Wording wording = new Wording(layout.isHeldOut(), random);
        Color colour = COLOURS.get(random.nextInt(COLOURS.size()));
        return new Side(sheet, facts, wording, colour, random(part + 5));
    }

    private Face face(RandomGenerator random) {
        List<Face> faces =
                hasHeldOutFace(index) ? Face.heldOut() : layout.isHeldOut() ? List.of(Face.values()) : Face.tuned();
        return faces.get(random.nextInt(faces.size()));
    }

    private static Layout layoutOf(int index) {
        return Layout.values()[index % Layout.values().length];
    }

    private static boolean hasHeldOutFace(int index) {
        int round = index / Layout.values().length;
        return !layoutOf(index).isHeldOut() && (layoutOf(index).ordinal() + round) % HELD_OUT_FACE == 0;
    }

    /** Each part of the card has numbers of its own: what one draws changes nothing elsewhere. */
    private RandomGenerator random(int part) {
        return RANDOM.create((seed * 1_000_003 + index) * PARTS + part);
    }
}
