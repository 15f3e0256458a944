package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.handoff.cardpress.Bombs;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.PngPress;
import io.handoff.cardpress.SpecimenCard;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class LostWorkersTest {

    private static final byte[] CARD =
            JpegPress.baseline(SpecimenCard.complete().front(CardDesign.LIST));

    @Test
    void aWorkerKilledAtWorkIsReplaced() throws Exception {
        try (ImageWorkers workers = new ImageWorkers(TestWorkers.settings(1))) {
            long first = pidAfterReading(workers);
            // Stopped first, so that it surely is at work when it is killed.
            TestWorkers.signal("STOP", first);
            CompletableFuture<Reading> reading = readingElsewhere(workers);
            await().until(() -> workers.busy() == 1);
            TestWorkers.signal("KILL", first);

            assertThatThrownBy(reading::join).hasCauseInstanceOf(WorkerLost.class);
            assertThat(pidAfterReading(workers)).isNotEqualTo(first);
        }
    }

    @Test
    void aWorkerKilledWhileIdleIsNoticedByNobody() throws Exception {
        try (ImageWorkers workers = new ImageWorkers(TestWorkers.settings(1))) {
            long first = pidAfterReading(workers);
            TestWorkers.signal("KILL", first);
            await().until(() -> workers.pids().isEmpty());

            assertThat(pidAfterReading(workers)).isNotEqualTo(first);
        }
    }

    @Test
    void aWorkerThatHangsIsKilledAtItsTimeLimit() throws Exception {
        WorkerSettings impatient = TestWorkers.settings(1, 1024, Duration.ofSeconds(3), 500);
        try (ImageWorkers workers = new ImageWorkers(impatient)) {
            long first = pidAfterReading(workers);
            TestWorkers.signal("STOP", first);

            assertThatThrownBy(() -> workers.read(CARD)).isInstanceOf(WorkerLost.class);

            await().until(() ->
                    ProcessHandle.of(first).filter(ProcessHandle::isAlive).isEmpty());
            assertThat(pidAfterReading(workers)).isNotEqualTo(first);
        }
    }

    @Test
    void aPictureThatNeedsTooMuchMemoryCostsOnlyTheWorker() throws Exception {
        WorkerSettings tight = TestWorkers.settings(1, 630, Duration.ofSeconds(20), 500);
        try (ImageWorkers workers = new ImageWorkers(tight)) {
            byte[] bomb = Bombs.blackPng(6_200, 6_400);

            assertThatThrownBy(() -> workers.read(bomb)).isInstanceOf(WorkerLost.class);

            assertThat(pidAfterReading(workers)).isPositive();
        }
    }

    @Test
    void theLargestPictureThatIsAcceptedFitsTheDefaultMemory() throws Exception {
        try (ImageWorkers workers = new ImageWorkers(TestWorkers.settings(1))) {
            assertThat(workers.read(Bombs.blackPng(6_200, 6_400)).words()).isEmpty();
        }
    }

    /** Its pixels are held decoded, and once more while the card is straightened. */
    @Test
    void aCardInALargePngFitsTheDefaultMemory() throws Exception {
        BufferedImage card = SpecimenCard.complete().front(CardDesign.LIST);
        BufferedImage table = new BufferedImage(6_900, 4_900, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D on = table.createGraphics();
        on.setColor(Color.DARK_GRAY);
        on.fillRect(0, 0, table.getWidth(), table.getHeight());
        on.drawImage(card, 2_000, 1_500, 2_700, 1_703, null);
        on.dispose();

        try (ImageWorkers workers = new ImageWorkers(TestWorkers.settings(1))) {
            assertThat(TestWorkers.textOf(workers.read(PngPress.plain(table)))).contains("LKH204857316");
        }
    }

    @Test
    void aWorkerThatCannotStartIsReportedAsLost() throws Exception {
        WorkerSettings starved = TestWorkers.settings(1, 16, Duration.ofSeconds(20), 500);
        try (ImageWorkers workers = new ImageWorkers(starved)) {
            assertThatThrownBy(() -> workers.read(CARD)).isInstanceOf(WorkerLost.class);
        }
    }

    private static long pidAfterReading(ImageWorkers workers) throws Exception {
        assertThat(TestWorkers.textOf(workers.read(CARD))).contains("LKH204857316");
        return workers.pids().get(0);
    }

    private static CompletableFuture<Reading> readingElsewhere(ImageWorkers workers) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return workers.read(CARD);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }
}
