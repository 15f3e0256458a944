package io.handoff.cardpress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * How a picture is taken.
 *
 * @param strengths at least three, in the effects' own units
 * @param width of the picture in pixels, before it is turned
 * @param height of the picture in pixels, before it is turned
 * @param fill how much of the picture's width the card takes, of 1
 * @param quarters how often the picture is turned right by 90 degrees
 * @param exif whether the file says so, as a phone's does that was held otherwise
 */
public record Conditions(
        Map<Effect, Double> strengths, int width, int height, double fill, int quarters, boolean exif) {

    private static final int LEAST = 3;
    private static final int MOST = 6;
    private static final int NARROWEST = 700;
    private static final int WIDEST = 3000;
    /** Below it, a card takes most of the picture: what is printed would be lost else. */
    private static final int SMALL = 1100;

    static Conditions drawn(RandomGenerator random) {
        List<Effect> left = new ArrayList<>(List.of(Effect.values()));
        Map<Effect, Double> strengths = new EnumMap<>(Effect.class);
        for (int more = LEAST + random.nextInt(MOST - LEAST + 1); more > 0; more--) {
            Effect effect = left.remove(random.nextInt(left.size()));
            strengths.put(effect, random.nextDouble() * effect.limit());
        }
        int width = NARROWEST + random.nextInt(WIDEST - NARROWEST + 1);
        boolean upright = width > SMALL && width < WIDEST * 3 / 4 && random.nextInt(100) < 30;
        boolean busy = strengths.containsKey(Effect.BUSY_BACKGROUND);
        double least = width < SMALL ? 0.82 : busy ? 0.6 : 0.7;
        boolean turned = random.nextInt(100) < 20;
        return new Conditions(
                strengths,
                width,
                upright ? width * 4 / 3 : width * 3 / 4,
                least + random.nextDouble() * (0.96 - least),
                turned ? 1 + random.nextInt(3) : 0,
                turned && random.nextBoolean());
    }

    /** How strong an effect is; 0 where there is none of it. */
    public double of(Effect effect) {
        return strengths.getOrDefault(effect, 0.0);
    }

    /** Whether there is more of the effect than half of its limit. */
    public boolean isStrong(Effect effect) {
        return of(effect) > effect.limit() / 2;
    }

    /** Pixels that the card is about wide in the picture. */
    int cardWidth() {
        return (int) Math.round(width * fill);
    }

    @Override
    public String toString() {
        return width + "x" + height + String.format(" fill %.2f", fill)
                + (quarters == 0 ? "" : " turned " + 90 * quarters + (exif ? " (EXIF)" : ""))
                + strengths.entrySet().stream()
                        .map(effect -> String.format(" %s %.2f", effect.getKey(), effect.getValue()))
                        .collect(Collectors.joining());
    }
}
