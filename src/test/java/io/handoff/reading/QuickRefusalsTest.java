package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.Bombs;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.OtherFiles;
import io.handoff.cardpress.SpecimenCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can be no card takes a worker less time than a good card, measured side by side, and leaves nothing behind. */
class QuickRefusalsTest {

    private static final byte[] CARD =
            JpegPress.baseline(SpecimenCard.complete().front(CardDesign.LIST));

    private static final int ROUNDS = 3;
    private static final long MEGABYTE = 1024;

    private static ImageWorkers workers;

    @BeforeAll
    static void start() throws Exception {
        workers = new ImageWorkers(TestWorkers.settings(1));
        for (int round = 0; round < ROUNDS; round++) {
            workers.read(CARD);
        }
    }

    @AfterAll
    static void stop() {
        workers.close();
    }

    @Test
    void whatIsNoCardIsDoneWithSoonerThanAGoodCardAndOnTheSameMemory() throws Exception {
        List<Long> before = workers.pids();
        long memory = kilobytes(before.get(0));
        long card = nanoseconds(CARD);

        notCards()
                .forEach((name, file) -> assertThat(nanoseconds(file)).as(name).isLessThan(card));

        assertThat(workers.pids()).isEqualTo(before);
        assertThat(kilobytes(before.get(0))).isLessThan(memory + 64 * MEGABYTE);
    }

    private static Map<String, byte[]> notCards() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a TIFF of 200 pages", OtherFiles.tiff(200));
        files.put("an animated GIF", OtherFiles.gif(20));
        files.put("an SVG", OtherFiles.svg());
        files.put("a PDF", OtherFiles.pdf());
        files.put("a PNG of 30,000 by 30,000 pixels", Bombs.blackPng(30_000, 30_000));
        files.put("half a JPEG", Arrays.copyOf(CARD, CARD.length / 2));
        files.put("a black frame", JpegPress.baseline(OtherFiles.black(1600, 1200)));
        return files;
    }

    /** The quickest of some: what else the machine does only adds. */
    private static long nanoseconds(byte[] file) {
        long quickest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            try {
                workers.read(file);
            } catch (UnreadablePicture e) {
                assertThat(e.reason()).isNotNull();
            } catch (WorkerLost | InterruptedException e) {
                throw new IllegalStateException(e);
            }
            quickest = Math.min(quickest, System.nanoTime() - start);
        }
        return quickest;
    }

    /** The process's memory that is in use now. */
    private static long kilobytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
