package io.handoff.cards;

import io.handoff.fields.CardFields;
import io.handoff.fields.Verdict;
import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.WorkerLost;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Reads a card of an invented member before the first patient's: what is loaded at first use is loaded by then. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class WarmUp {
    private static final Logger LOG = System.getLogger(WarmUp.class.getName());

    @Inject
    Reader reader;

    @Resource
    ManagedThreadFactory threads;

    private volatile boolean over;

    @PostConstruct
    void start() {
        var thread = threads.newThread(this::run);
        thread.setName("handoff-warm-up");
        thread.start();
    }

    /** The card was read, or could not be: cards are taken in all the same, so that must not keep a node from serving. */
    public boolean isOver() {
        return over;
    }

    private void run() {
        try {
            readOne();
        } catch (UnreadablePicture | WorkerLost | IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "No image worker reads yet: {0}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
        }
    }

    private void readOne() throws UnreadablePicture, WorkerLost, IOException, InterruptedException {
        try (var picture = WarmUp.class.getResourceAsStream("first-card.png")) {
            var reading = reader.read(picture.readAllBytes());
            var fields = CardFields.of(reading);
            var verdict = Verdict.ofFront(reading, fields);
            LOG.log(
                    Level.DEBUG,
                    "The first card: {0}, {1} fields",
                    verdict,
                    Details.read(Details.write(fields)).size());
        }
    }
}
