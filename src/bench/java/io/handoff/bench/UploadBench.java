package io.handoff.bench;

import io.handoff.bench.Desk.Read;
import io.handoff.bench.Specimens.Specimen;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.testing.TestDatabase;
import io.handoff.testing.TestServer;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** {@code ./handoff bench upload [runs]}: from upload to event on a throw-away server, against the bare OCR program. */
public final class UploadBench {
    private static final int RUNS = 11;
    private static final int WARM_UP = 5;
    private static final String ROW = "%-26s %9.0f %9.0f %9.0f %8.2f%n";

    private final Desk desk;
    private final BareTesseract tesseract = new BareTesseract();
    private final int runs;

    private UploadBench(Desk desk, int runs) {
        this.desk = desk;
        this.runs = runs;
    }

    /** @param arguments how often each picture is read, or nothing */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length == 0 ? RUNS : Integer.parseInt(arguments[0]);
        try (TestServer server = TestServer.start(Map.of());
                Desk desk = Desk.at(server)) {
            new UploadBench(desk, runs).all();
        } finally {
            new TestDatabase().launcherSessionClosed(null);
        }
    }

    private void all() throws IOException, InterruptedException {
        first();
        System.out.printf("%nmedians of %d runs, in milliseconds%n", runs);
        System.out.printf("%-26s %9s %9s %9s %8s%n", "picture", "accepted", "sent", "bare", "ratio");
        for (CardDesign design : CardDesign.values()) {
            print("rendered " + design.name().toLowerCase(Locale.ROOT), compare(rendered(design)));
        }
        for (Specimen specimen : Specimens.all()) {
            print(specimen.file(), compare(specimen.picture()));
        }
        System.out.println("accepted, sent: from the upload's answer, and from its start, to the event on the socket;");
        System.out.println("bare: the tesseract program, same model, one thread; ratio: accepted / bare");
    }

    /** The first card of a server's life pays for what every later one finds ready. */
    private void first() throws IOException, InterruptedException {
        byte[] picture = rendered(CardDesign.SIDE_BY_SIDE);
        Read read = desk.reads(picture);
        System.out.printf(
                "first card after start: accepted %.0f, sent %.0f%n", read.accepted() / 1e6, read.sent() / 1e6);
        Comparison.of(picture, WARM_UP, desk, tesseract);
    }

    private Comparison compare(byte[] picture) throws IOException, InterruptedException {
        return Comparison.of(picture, runs, desk, tesseract);
    }

    private static void print(String name, Comparison comparison) {
        System.out.printf(
                ROW,
                name,
                Comparison.median(comparison.accepted()),
                Comparison.median(comparison.sent()),
                Comparison.median(comparison.bare()),
                comparison.ratio());
    }

    /** A card of 1011 by 638 pixels. */
    static byte[] rendered(CardDesign design) {
        return JpegPress.baseline(SpecimenCard.complete().front(design));
    }
}
