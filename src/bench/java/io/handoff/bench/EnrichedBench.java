package io.handoff.bench;

import io.handoff.bench.Specimens.Specimen;
import io.handoff.cardpress.BenchCard;
import io.handoff.enriched.Beyond;
import io.handoff.reading.ImageWorkers;
import io.handoff.reading.Reading;
import io.handoff.reading.TestWorkers;
import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.WorkerLost;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * {@code ./handoff bench enriched [cards]}: how much of the telephone numbers, addresses and copays of the badly photographed
 * cards of the reading bench (100 when nothing is said), front and back, is right, wrong or missing.
 */
public final class EnrichedBench {
    private static final long SEED = 1;
    private static final int USUAL = 100;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final ImageWorkers workers = new ImageWorkers(TestWorkers.settings(1));

    private EnrichedBench() {}

    public static void main(String[] arguments) throws Exception {
        new EnrichedBench().run(arguments.length == 0 ? USUAL : Integer.parseInt(arguments[0]));
    }

    private void run(int cards) throws IOException, InterruptedException {
        try (workers) {
            for (Specimen specimen : Specimens.all()) {
                System.out.println(specimen.file() + " " + Beyond.json(readings(List.of(specimen.picture()))));
            }
            PrintedPayers payers = new PrintedPayers();
            // What is wrong is printed, and nobody who tunes may see that of the others.
            List<Integer> tuned = IntStream.iterate(0, index -> index + 1)
                    .filter(index -> !BenchCard.isHeldOut(index))
                    .limit(cards)
                    .boxed()
                    .toList();
            for (int index : tuned) {
                BenchCard card = BenchCard.of(SEED, index, payers);
                List<Reading> readings = readings(card.photographs());
                count(index, Beyond.of(card.shown()), Beyond.found(readings), Beyond.json(readings));
            }
        }
        System.out.printf("%n%d cards of seed %d%n%-12s %6s %6s %8s%n", cards, SEED, "", "right", "wrong", "missing");
        counts.forEach((kind, count) -> System.out.printf("%-12s %6d %6d %8d%n", kind, count[0], count[1], count[2]));
    }

    private List<Reading> readings(List<byte[]> pictures) throws InterruptedException {
        List<Reading> readings = new ArrayList<>();
        for (byte[] picture : pictures) {
            try {
                readings.add(workers.read(picture));
            } catch (UnreadablePicture | WorkerLost e) {
                readings.add(new Reading(1, 1, List.of()));
            }
        }
        return readings;
    }

    private void count(int index, List<String> shown, List<String> found, String said) {
        for (String entry : shown) {
            counts.computeIfAbsent(kind(entry), kind -> new int[3])[found.contains(entry) ? 0 : 2]++;
        }
        for (String entry : found) {
            if (!shown.contains(entry)) {
                counts.computeIfAbsent(kind(entry), kind -> new int[3])[1]++;
                System.out.println("card " + index + " wrong: " + entry + ", shown: " + shown + "\n  " + said);
            }
        }
    }

    private static String kind(String entry) {
        return entry.substring(0, entry.indexOf(' '));
    }
}
