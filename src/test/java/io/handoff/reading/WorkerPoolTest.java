package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {

    private static final byte[] CARD =
            JpegPress.baseline(SpecimenCard.complete().front(CardDesign.LIST));

    @Test
    void manyReadersShareFewWorkers() throws Exception {
        WorkerSettings renewedOften = TestWorkers.settings(2, 1024, Duration.ofSeconds(30), 3);
        try (ImageWorkers workers = new ImageWorkers(renewedOften)) {
            Set<Integer> living = ConcurrentHashMap.newKeySet();
            Callable<Reading> read = () -> {
                Reading reading = workers.read(CARD);
                living.add(workers.pids().size());
                return reading;
            };

            List<Reading> readings = inParallel(read, 10);

            assertThat(readings).allSatisfy(reading -> assertThat(reading).isEqualTo(readings.get(0)));
            assertThat(living).allMatch(count -> count <= 2);
            await().until(() -> workers.busy() == 0);
            assertThat(workers.waiting()).isZero();
        }
    }

    @Test
    void aWorkerIsRenewedAfterItsShareOfPictures() throws Exception {
        WorkerSettings renewedOften = TestWorkers.settings(1, 1024, Duration.ofSeconds(20), 2);
        try (ImageWorkers workers = new ImageWorkers(renewedOften)) {
            workers.read(CARD);
            List<Long> first = workers.pids();
            workers.read(CARD);
            workers.read(CARD);

            assertThat(workers.pids()).hasSize(1).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void startingAheadStartsAllWorkersOnce() {
        try (ImageWorkers workers = new ImageWorkers(TestWorkers.settings(2))) {
            workers.start();
            workers.start();

            await().until(() -> workers.pids().size() == 2 && workers.busy() == 0);
        }
    }

    @Test
    void closingLeavesNoChild() throws Exception {
        ImageWorkers workers = new ImageWorkers(TestWorkers.settings(2));
        workers.start();
        await().until(() -> workers.pids().size() == 2);
        List<Long> pids = workers.pids();

        workers.close();

        assertThat(pids)
                .allMatch(pid ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
        assertThatThrownBy(() -> workers.read(CARD)).isInstanceOf(WorkerLost.class);
    }

    @Test
    void anInterruptedReaderLeavesAWorkingPool() throws Exception {
        try (ImageWorkers workers = new ImageWorkers(TestWorkers.settings(1))) {
            workers.read(CARD);
            TestWorkers.signal("STOP", workers.pids().get(0));
            ExecutorService reader = Executors.newSingleThreadExecutor();
            Future<Reading> interrupted = reader.submit(() -> workers.read(CARD));
            await().until(() -> workers.busy() == 1);

            interrupted.cancel(true);
            reader.shutdown();

            assertThat(workers.read(CARD).words()).isNotEmpty();
        }
    }

    private static List<Reading> inParallel(Callable<Reading> read, int times) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(times);
        try {
            List<Future<Reading>> readings = readers.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> read).toList());
            return readings.stream().map(WorkerPoolTest::result).toList();
        } finally {
            readers.shutdown();
        }
    }

    private static Reading result(Future<Reading> reading) {
        try {
            return reading.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
