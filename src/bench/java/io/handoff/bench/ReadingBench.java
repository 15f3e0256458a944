package io.handoff.bench;

import io.handoff.bench.Product.Read;
import io.handoff.bench.ReadingOptions.Part;
import io.handoff.bench.Specimens.Specimen;
import io.handoff.cardpress.BenchCard;
import io.handoff.fields.FieldName;
import io.handoff.testing.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

/** {@code ./handoff bench reading}: how much of badly photographed cards is read rightly, and how long that takes. */
public final class ReadingBench {
    /** The bare program is asked about each third card: its time, not its answer, is what counts. */
    private static final int BARE_EACH = 3;

    private static final int PROGRESS = 20;

    /** It tells of each migration of the throw-away database; held, for a logger that nobody holds forgets its level. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final ReadingOptions options;
    private final Product product;
    private final BareTesseract tesseract = BareTesseract.installed();
    private final PrintedPayers payers = new PrintedPayers();

    private ReadingBench(ReadingOptions options, Product product) {
        this.options = options;
        this.product = product;
    }

    /** @param arguments see {@link ReadingOptions} */
    public static void main(String[] arguments) throws Exception {
        ReadingOptions options;
        try {
            options = ReadingOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("handoff: " + e.getMessage() + "\n" + ReadingOptions.USAGE);
            System.exit(2);
            return;
        }
        MIGRATIONS.setLevel(Level.WARNING);
        try (Product product = new Product(options.workers())) {
            new ReadingBench(options, product).run();
        } finally {
            new TestDatabase().launcherSessionClosed(null);
        }
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        if (options.part() == Part.ALL || options.part() == Part.SPECIMENS) {
            specimens();
        }
        if (options.part() != Part.SPECIMENS) {
            cards();
        }
    }

    private void specimens() throws IOException, InterruptedException {
        List<Specimen> specimens = Specimens.all();
        System.out.println(specimens.isEmpty() ? "no specimen cards at " + Specimens.folder() : "specimen cards");
        for (Specimen specimen : specimens) {
            Truth truth = Truth.of(specimen);
            Read read = product.read(List.of(specimen.picture()));
            Outcome outcome = Outcome.of(truth, read, 0, Set.of());
            System.out.printf("%n%s, %.0f ms%n", specimen.file(), read.nanos() / 1e6);
            Dump.lines(truth, read.fields(), outcome.scores()).forEach(System.out::println);
            if (outcome.payerKnown()) {
                System.out.printf("  payer is %s, matched %s%n", truth.payerIds(), read.payerIds());
            }
        }
    }

    private void cards() throws InterruptedException, ExecutionException {
        List<Integer> indices = IntStream.iterate(0, index -> index + 1)
                .filter(index ->
                        options.part() == Part.ALL || BenchCard.isHeldOut(index) == (options.part() == Part.HELD_OUT))
                .limit(options.cards())
                .boxed()
                .toList();
        System.out.printf(
                "%n%d cards of seed %d, front and back; bare program: %s%n", indices.size(), options.seed(), tesseract);
        var pool = Executors.newFixedThreadPool(options.workers());
        try {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int place = 0; place < indices.size(); place++) {
                int index = indices.get(place);
                boolean bare = place % BARE_EACH == 0;
                running.add(pool.submit(() -> card(index, bare)));
            }
            report(indices, running);
        } finally {
            pool.shutdownNow();
        }
    }

    private void report(List<Integer> indices, List<Future<Outcome>> running)
            throws InterruptedException, ExecutionException {
        List<Outcome> tuned = new ArrayList<>();
        List<Outcome> heldOut = new ArrayList<>();
        long start = System.nanoTime();
        for (int place = 0; place < indices.size(); place++) {
            (BenchCard.isHeldOut(indices.get(place)) ? heldOut : tuned)
                    .add(running.get(place).get());
            if ((place + 1) % PROGRESS == 0) {
                System.err.printf("%d of %d, %.0f s%n", place + 1, indices.size(), (System.nanoTime() - start) / 1e9);
            }
        }
        if (options.part() != Part.HELD_OUT) {
            new Report("tuned", tuned).print(System.out);
            new Breakdown(tuned).print(System.out);
        }
        if (options.part() != Part.TUNED) {
            new Report("held out", heldOut).print(System.out);
        }
    }

    private Outcome card(int index, boolean bare) throws IOException, InterruptedException {
        BenchCard card = BenchCard.of(options.seed(), index, payers);
        List<byte[]> pictures = card.photographs();
        Truth truth = Truth.of(card);
        Read read = product.read(pictures);
        long bareNanos = 0;
        for (byte[] picture : bare ? pictures : List.<byte[]>of()) {
            bareNanos += tesseract.time(picture);
        }
        Outcome outcome = Outcome.of(truth, read, bareNanos, Breakdown.traits(card));
        Map<FieldName, Score> scores = outcome.scores();
        if (options.dump() != null
                && !BenchCard.isHeldOut(index)
                && scores.get(FieldName.MEMBER_NUMBER) != Score.RIGHT) {
            new Dump(options.dump()).add(card, pictures, truth, read, scores);
        }
        return outcome;
    }
}
